import { officialAddress } from '../model/document-symbol.ts';
import { citationKeys } from './citation-key.ts';
import { citationWords } from './citation-words.ts';
import type { CitedText } from './cited-text.ts';
import type { CitationExporter } from './exporter.ts';
import { citedPlaceInWords } from './un-citation.ts';

/** Items for citation processors (CSL 1.0.2), as Zotero and Pandoc read them. What is not known has no field. */
export const cslJson: CitationExporter = {
  of: 'citation',
  id: 'csl-json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  ending: 'json',
  write: (texts) => {
    const keys = citationKeys(texts);
    return `${JSON.stringify(
      texts.map((text, row) => item(text, keys[row]!)),
      null,
      2,
    )}\n`;
  },
};

/** Resolutions and decisions are legal texts; what else has a symbol is a report, and the rest a document. */
const TYPES: Readonly<Record<CitedText['kind'], string>> = {
  resolution: 'legislation',
  decision: 'legislation',
  document: 'report',
  other: 'document',
};

function item(text: CitedText, key: string): Readonly<Record<string, unknown>> {
  const { symbol, kind, body, title, date, language } = text;
  const words = citationWords(language);
  const fields = {
    id: key,
    type: TYPES[kind],
    title,
    number: symbol,
    authority: body && words.author[body],
    publisher: symbol && words.unitedNations,
    issued: date === null ? null : { 'date-parts': [date.split('-').map(Number)] },
    section: citedPlaceInWords(text),
    language,
    URL: symbol && officialAddress(symbol, language ?? 'en'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
