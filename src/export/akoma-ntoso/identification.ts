import { displaySymbol, officialAddress } from '../../model/document-symbol.ts';
import type { RecallingDocument } from '../../model/recalling-document.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { actorOf, iriNumber, workIri } from './work-iri.ts';

/** Three letters of ISO 639-2 for the two of ISO 639-1; AKN4UN asks for them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  ru: 'rus',
  es: 'spa',
};

/** What the guidelines put where the schema asks for a date and there is none. */
const NO_DATE = '1900-01-01';

/** Who made the mark-up, as the metadata refer to it. */
export const MARKUP_SOURCE = '#recalling';

/** What names a document at the levels of FRBR, worked out once. */
export interface WorkNames {
  readonly work: string;
  readonly expression: string;
  readonly number: string;
  readonly numberAsPrinted: string;
  /** End of the author's IRI: `un-ga`. */
  readonly actor: string;
  /** Second part of the IRI, for what `FRBRsubtype` says. */
  readonly subtype: string;
  readonly language: string;
  readonly date: { readonly date: string; readonly name: string };
}

/** Names of a document. One that is undated gets the guidelines' placeholder, named `unknown`. */
export function workNames(document: RecallingDocument): WorkNames {
  const { symbol, date, id } = document;
  const day = date ?? NO_DATE;
  const name = date === null ? 'unknown' : isDeliberation(document) ? 'adoption' : 'document';
  const numberAsPrinted = symbol ? displaySymbol(symbol) : id.replace(/^file:/, '');
  const number = iriNumber(numberAsPrinted);
  const subtype = isDeliberation(document) ? 'deliberation' : 'document';
  const actor = symbol ? actorOf(symbol) : 'un';
  const type = `${rootName(document)}/${subtype}`;
  const decided = symbol && (document.kind === 'resolution' || document.kind === 'decision');
  const work = decided ? workIri(symbol, day) : `/akn/un/${type}/${actor}/${day}/${number}`;
  const language = LANGUAGES[document.language ?? ''] ?? 'und';
  const expression = `${work}/${language}@${date ?? ''}`;
  return { work, expression, number, numberAsPrinted, actor, subtype, language, date: { date: day, name } };
}

/** The document type: a `statement` is what a body says, and `doc` is everything else. */
export function rootName(document: RecallingDocument): 'statement' | 'doc' {
  return isDeliberation(document) ? 'statement' : 'doc';
}

function isDeliberation({ kind }: RecallingDocument): boolean {
  return kind !== 'other';
}

/**
 * The `identification` block. Dates of expression and manifestation are the work's: when a translation or this mark-up
 * was made is not known here, and the same document gives the same bytes.
 * @param component `main`, or `annex_1` for an attachment
 */
export function identification(document: RecallingDocument, names: WorkNames, component: string): XmlElement {
  const { work, expression } = names;
  const own = (uri: string, file = '') => [
    element('FRBRthis', { value: `${uri}/!${component}${file}` }),
    element('FRBRuri', { value: file === '' ? uri : `${uri}/${file}` }),
  ];
  const made = (author: string) => [element('FRBRdate', names.date), element('FRBRauthor', { href: author })];
  return element('identification', { source: MARKUP_SOURCE }, [
    element('FRBRWork', {}, [
      ...own(work),
      ...aliases(document),
      ...made('#author'),
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: names.subtype }),
      element('FRBRnumber', { value: names.number, showAs: names.numberAsPrinted }),
    ]),
    element('FRBRExpression', {}, [
      ...own(expression),
      ...made('#author'),
      element('FRBRlanguage', { language: names.language }),
    ]),
    element('FRBRManifestation', {}, [
      ...own(expression, '.xml'),
      ...made(MARKUP_SOURCE),
      element('FRBRformat', { value: 'xml' }),
    ]),
  ]);
}

/** Other names of the work: its symbol, and where the United Nations keep it. */
function aliases({ symbol, language }: RecallingDocument): XmlElement[] {
  if (symbol === null) return [];
  return [
    element('FRBRalias', { name: 'symbol', value: symbol }),
    element('FRBRalias', { name: 'official', value: officialAddress(symbol, language ?? 'en') }),
  ];
}
