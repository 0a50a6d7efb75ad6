import type { Body } from '../../model/document-symbol.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import type { PatternPlaces } from '../scan/pattern-places.ts';
import { bodyOf } from '../structure/find-opening.ts';
import { citationWords, type CitationWords } from './citation-words.ts';
import type { Token } from './find-tokens.ts';

export type Noun = 'resolution' | 'decision' | 'other';
export type NamedBody = Body | 'council' | 'other';

/** The noun that is said of a number. */
export interface FoundNoun {
  readonly noun: Noun;
  /** It stands right before the number. */
  readonly direct: boolean;
  readonly body: NamedBody | null;
}

/** The part that tokens stand in. */
export interface CitingPart {
  /** The whole text, with plain digits. */
  readonly text: string;
  /** Where the part's own words begin. */
  readonly start: number;
  /** Where nouns and names of bodies may be in it. */
  readonly places: PatternPlaces;
}

/** "document LC 45/18", "MEPC 83/17": the initials of another body's series right before the number. */
const LONGEST_SERIES = 8;
const FOREIGN_SERIES = /(?<![A-Z])(?!GA|UNGA|RES)[A-Z]{2,6}\s$/;
const FOREIGN_NOUN: FoundNoun = { noun: 'other', direct: true, body: null };

/** The noun before a number, or right behind it where a language sets it there; null where none governs it. */
export function findNoun(
  part: CitingPart,
  from: number,
  token: Token,
  language: CompiledLanguage,
): FoundNoun | null {
  if (isForeign(part.text, from, token.start)) return FOREIGN_NOUN;
  const words = citationWords(language);
  return nounBehind(part, from, token, words) ?? nounBefore(part, from, token.start, words);
}

/** Initials and a space before the number; most have none, and are told so by one look. */
function isForeign(text: string, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 2);
  if (last < 0x41 || last > 0x5a) return false;
  return FOREIGN_SERIES.test(text.slice(Math.max(from, to - LONGEST_SERIES), to));
}

function nounBefore(part: CitingPart, from: number, to: number, words: CitationWords): FoundNoun | null {
  const last = part.places.matches(words.noun, part.text, from, to).at(-1);
  if (!last) return null;
  const between = part.text.slice(last.index + last[0].length, to);
  const direct = words.betweenNounAndNumber.exec(between);
  const noun: Noun = last.groups?.['resolution']
    ? 'resolution'
    : last.groups?.['decision']
      ? 'decision'
      : 'other';
  if (!direct && (/[.;]\s/.test(between) || noun === 'other')) return null;
  const named = bodyBefore(part, from, last.index, words);
  // "… on Financing for Resolution 70/1.": a capital opens a footnote that the page set down in the middle of a line.
  const opensNote = named === 'other' && /^\p{Lu}/u.test(last[0]);
  const body = bodyOf(direct?.groups) ?? (opensNote ? null : named);
  return { noun, direct: direct !== null, body };
}

/**
 * Where the noun follows the number ("第2118(2013)、2139(2014)号决议"): it governs the whole run of numbers joined
 * before it, and the body's name stands before the first of them.
 */
function nounBehind(part: CitingPart, from: number, token: Token, words: CitationWords): FoundNoun | null {
  if (!words.nounBehindAt) return null;
  words.nounBehindAt.lastIndex = token.end;
  const match = words.nounBehindAt.exec(part.text);
  if (!match) return null;
  const noun: Noun = match.groups?.['decision'] ? 'decision' : 'resolution';
  return { noun, direct: true, body: bodyBefore(part, from, token.start, words) };
}

/** ", chap. IV, sect. A, resolution " between a report and the number of what is printed in it, in characters. */
export const LOCATOR = 60;

/** The body whose name stands last before a noun and belongs to it; a chapter of a report is another body's. */
function bodyBefore(
  { text, places }: CitingPart,
  from: number,
  to: number,
  words: CitationWords,
): NamedBody | null {
  if (words.locatorBefore.test(text.slice(Math.max(from, to - LOCATOR), to))) return 'other';
  const last = places.matches(words.body, text, from, to).at(-1);
  if (!last || !words.betweenBodyAndNoun.test(text.slice(last.index + last[0].length, to))) return null;
  return bodyOf(last.groups);
}
