import { officialAddress } from '../model/document-symbol.ts';
import { citationKeys } from './citation-key.ts';
import { citationWords } from './citation-words.ts';
import type { CitedText } from './cited-text.ts';
import type { CitationExporter } from './exporter.ts';
import { citedPlaceInWords } from './un-citation.ts';

/** Entries for BibTeX and biblatex, of type `misc`: neither has one for resolutions. */
export const bibtex: CitationExporter = {
  of: 'citation',
  id: 'bibtex',
  mediaType: 'application/x-bibtex',
  ending: 'bib',
  write: (texts) => {
    const keys = citationKeys(texts);
    return texts.map((text, row) => entry(text, keys[row]!)).join('\n');
  },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entry(text: CitedText, key: string): string {
  const { symbol, body, title, date, language } = text;
  const [year, month] = date?.split('-') ?? [];
  const words = citationWords(language);
  const braced = (value: string | null) => (value === null ? null : `{${escapeTex(value)}}`);
  const fields: readonly (readonly [string, string | null])[] = [
    // Twice in braces: the name of a body is no person's, and titles keep their capitals.
    ['author', body && `{${braced(words.author[body])}}`],
    ['title', title === null ? null : `{${braced(title)}}`],
    ['howpublished', braced(symbol)],
    ['publisher', symbol && braced(words.unitedNations)],
    ['year', year ?? null],
    ['month', MONTHS[Number(month) - 1] ?? null],
    ['note', braced(citedPlaceInWords(text))],
    ['url', symbol && `{${officialAddress(symbol, language ?? 'en')}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** Braces have names: BibTeX counts them, whatever stands in front. */
const TEX: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}$&#^_~%]/g, (character) => TEX[character] ?? `\\${character}`);
}
