import { attachments } from './akoma-ntoso/attachments.ts';
import { bodyBlocks } from './akoma-ntoso/body-blocks.ts';
import { divideParts } from './akoma-ntoso/divide-parts.ts';
import { rootName, workNames } from './akoma-ntoso/identification.ts';
import { mastheadMarks } from './akoma-ntoso/masthead-marks.ts';
import { MentionMarks } from './akoma-ntoso/mention-marks.ts';
import { metadata } from './akoma-ntoso/metadata.ts';
import { preamble } from './akoma-ntoso/preamble.ts';
import { WordSetter } from './akoma-ntoso/word-setter.ts';
import type { DocumentExporter, KnownTexts } from './exporter.ts';
import type { Part } from '../model/part.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { writeXml } from './write-xml.ts';
import { element, mixed, type XmlElement } from './xml-element.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What AKN4UN calls the subclasses, by kind. */
const NAMES: Readonly<Record<RecallingDocument['kind'], string>> = {
  resolution: 'resolution',
  decision: 'decision',
  draft: 'resolutionDraft',
  other: 'document',
};

/**
 * A document in Akoma Ntoso 3.0 (OASIS LegalDocML), in the profile of the United Nations system: AKN4UN Guidelines
 * (UN System Chief Executives Board, HLCM), parts 1 and 2, and their localization for the General Assembly. All words
 * come out in the order of the text, but footnotes, which stand where their marks do, and page furniture, which is left
 * out. What each element says is in docs/akoma-ntoso.md.
 */
export const akomaNtoso: DocumentExporter = {
  of: 'document',
  id: 'akoma-ntoso',
  mediaType: 'application/akn+xml',
  ending: 'akn.xml',
  joins: false,
  write: (document, known) => writeXml(akomaNtosoDocument(document, known)),
};

function akomaNtosoDocument(document: RecallingDocument, known: KnownTexts): XmlElement {
  const mentions = new MentionMarks(document, known);
  const setter = new WordSetter(document, mentions);
  const parts = divideParts(document.parts);
  const names = workNames(document);
  // In the order of the text: footnotes are set where their marks come first.
  const blocks = [
    ...framed('preface', document, parts.preface, setter),
    ...preamble(document, parts.preamble, setter),
    mainBody(bodyBlocks(parts.body, setter)),
    ...framed('conclusions', document, parts.conclusions, setter),
    ...attachments(document, names, parts.annexes, setter),
  ];
  const unplaced = setter.unplaced();
  const whole = unplaced.length === 0 ? blocks : withUnplaced(blocks, unplaced);
  const root = { name: NAMES[document.kind], contains: 'originalVersion' };
  const meta = metadata(document, names, mentions.record);
  return element('akomaNtoso', { xmlns: NAMESPACE }, [element(rootName(document), root, [meta, ...whole])]);
}

function framed(
  name: 'preface' | 'conclusions',
  document: RecallingDocument,
  parts: readonly Part[],
  setter: WordSetter,
): XmlElement[] {
  const lines = parts.flatMap((part) => setter.lines(part, mastheadMarks(document, part)));
  return lines.length === 0 ? [] : [element(name, {}, lines)];
}

/** The schema asks for something in a body; a text of which only masthead and preamble are here has an empty line. */
function mainBody(blocks: readonly XmlElement[]): XmlElement {
  return element('mainBody', {}, blocks.length === 0 ? [mixed('p')] : blocks);
}

/** Footnotes without a mark stand at the end of the body. */
function withUnplaced(blocks: readonly XmlElement[], notes: readonly XmlElement[]): XmlElement[] {
  const rest = mixed('p', { class: 'unplacedFootnotes' }, notes);
  return blocks.map((block) =>
    block.name === 'mainBody' ? element('mainBody', {}, [...elementsOf(block), rest]) : block,
  );
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}
