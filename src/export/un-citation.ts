import { displaySymbol } from '../model/document-symbol.ts';
import { citationWords, type CitationWords } from './citation-words.ts';
import { readCitedPlace } from './cited-place.ts';
import type { CitedText } from './cited-text.ts';

/** A text as the United Nations cite it: "General Assembly resolution 78/16 of 4 December 2023, para. 3 (a)". */
export function unCitation(text: CitedText): string {
  const words = citationWords(text.language);
  const place = citedPlaceInWords(text);
  return `${named(text, words)}${dated(text, words)}${place === null ? '' : `, ${place}`}`;
}

/** The paragraph meant, in words: "para. 3 (a)"; null for the whole text. */
export function citedPlaceInWords({ place, language }: CitedText): string | null {
  const words = citationWords(language);
  const read = readCitedPlace(place);
  if (!read) return null;
  if (read.kind === 'annex') return read.number === null ? words.annex : `${words.annex} ${read.number}`;
  if (read.number === null) return null;
  return words[read.kind](read.number, read.points);
}

function named({ symbol, kind, body, title, id }: CitedText, words: CitationWords): string {
  if (symbol && kind === 'resolution') return words.resolution(displaySymbol(symbol), body);
  if (symbol && kind === 'decision') return words.decision(displaySymbol(symbol), body);
  if (symbol) return symbol;
  return title === null ? id.replace(/^file:/, '') : words.quotes.join(title);
}

function dated({ date }: CitedText, words: CitationWords): string {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return '';
  return words.dated(day, month, year);
}
