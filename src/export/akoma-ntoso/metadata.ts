import type { RecallingDocument } from '../../model/recalling-document.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { identification, MARKUP_SOURCE, type WorkNames } from './identification.ts';
import type { CitationRecord } from './mention-marks.ts';

const BODY_NAMES: Readonly<Record<string, string>> = {
  'un-ga': 'United Nations General Assembly',
  'un-sc': 'United Nations Security Council',
  'un-ecosoc': 'United Nations Economic and Social Council',
  'un-hrc': 'United Nations Human Rights Council',
};

/** The `meta` block of the document itself: only what the document says, and how its citations were read. */
export function metadata(document: RecallingDocument, names: WorkNames, record: CitationRecord): XmlElement {
  return element('meta', {}, [
    identification(document, names, 'main'),
    ...classification(document),
    ...history(document),
    ...analysis(record),
    references(names, record, document),
    ...notes(record),
  ]);
}

/** Session and agenda item, as keywords of the dictionaries `session` and `agenda`. */
function classification({ session, agendaItem: { number, title } }: RecallingDocument): XmlElement[] {
  const keyword = (dictionary: string, value: string, showAs: string) =>
    element('keyword', { eId: `keyword_${dictionary}`, value, showAs, dictionary });
  const item = number ?? title;
  const keywords = [
    ...(session === null ? [] : [keyword('session', String(session), String(session))]),
    ...(item === null ? [] : [keyword('agenda', item, title ?? item)]),
  ];
  return keywords.length === 0 ? [] : [element('classification', { source: MARKUP_SOURCE }, keywords)];
}

/** That the document came about, and that it was adopted; nothing where it has no date. */
function history({ date, kind }: RecallingDocument): XmlElement[] {
  if (date === null) return [];
  const source = MARKUP_SOURCE;
  const generated = element('eventRef', { date, source: '#original', type: 'generation' });
  const adopted = element('step', { date, by: '#author', outcome: '#adopted' });
  const isAdopted = kind === 'resolution' || kind === 'decision';
  return [
    element('lifecycle', { source }, [generated]),
    ...(isAdopted ? [element('workflow', { source }, [adopted])] : []),
  ];
}

function analysis({ implicit }: CitationRecord): XmlElement[] {
  if (implicit.length === 0) return [];
  const source = MARKUP_SOURCE;
  return [element('analysis', { source }, [element('otherReferences', { source }, implicit)])];
}

function references(names: WorkNames, { acts }: CitationRecord, document: RecallingDocument): XmlElement {
  const concept = (eId: string, path: string, showAs: string) =>
    element('TLCConcept', { eId, href: `/akn/ontology/concept/un/${path}`, showAs });
  const author = {
    eId: 'author',
    href: `/akn/ontology/organization/un/${names.actor}`,
    showAs: BODY_NAMES[names.actor] ?? 'United Nations',
  };
  const showAs = document.symbol ?? names.numberAsPrinted;
  return element('references', { source: MARKUP_SOURCE }, [
    element('original', { eId: 'original', href: names.expression, showAs }),
    element('TLCOrganization', author),
    element('TLCProcess', {
      eId: 'recalling',
      href: '/akn/ontology/process/un/recalling',
      showAs: 'Recalling',
    }),
    concept('adopted', 'adopted', 'adopted'),
    concept('adoptionMeeting', 'adoptionMeeting', 'meeting of adoption'),
    concept('preamble', 'preamble', 'preamble'),
    ...[...acts].toSorted().map((act) => concept(`act_${act}`, `citation/${act}`, act)),
  ]);
}

function notes(record: CitationRecord): XmlElement[] {
  return record.notes.length === 0 ? [] : [element('notes', { source: MARKUP_SOURCE }, record.notes)];
}
