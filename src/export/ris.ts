import { officialAddress } from '../model/document-symbol.ts';
import { citationKey } from './citation-key.ts';
import { citationWords } from './citation-words.ts';
import type { CitedText } from './cited-text.ts';
import type { CitationExporter } from './exporter.ts';
import { citedPlaceInWords } from './un-citation.ts';

/** Records of the Research Information Systems format, of type `GOVDOC`. */
export const ris: CitationExporter = {
  of: 'citation',
  id: 'ris',
  mediaType: 'application/x-research-info-systems',
  ending: 'ris',
  write: (texts) => texts.map(record).join(''),
};

function record(text: CitedText): string {
  const { symbol, body, title, date, language } = text;
  const words = citationWords(language);
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'GOVDOC'],
    ['ID', citationKey(text)],
    ['AU', body && words.author[body]],
    ['TI', title],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date === null ? null : `${date.replaceAll('-', '/')}/`],
    ['PB', symbol && words.unitedNations],
    ['SN', symbol],
    ['SE', citedPlaceInWords(text)],
    ['LA', language],
    ['UR', symbol && officialAddress(symbol, language ?? 'en')],
    ['ER', ''],
  ];
  // A record's lines end as the format was made for.
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`]))
    .join('');
}
