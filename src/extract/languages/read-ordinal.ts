import type { CompiledLanguage } from './compiled-language.ts';

export interface FoundOrdinal {
  readonly value: number;
  /** Behind its last word. */
  readonly end: number;
}

/** An ordinal is at most so many words: "soixante-dix-neuvième". */
const MOST_WORDS = 6;

/**
 * The ordinal in words that stands at `position` ("seventy-eighth", "septuagésimo octavo", "soixante-dix-huitième",
 * "الثامنة والسبعين"): the values of its words added up, the longest word first at each place, as far as they go. Null
 * where none stands.
 */
export function readOrdinalAt(
  { ordinals, words }: CompiledLanguage,
  text: string,
  position: number,
): FoundOrdinal | null {
  let value = 0;
  let end = position;
  let at = position;
  for (let word = 0; word < MOST_WORDS; word += 1) {
    const found = ordinals.find(([name]) => text.slice(at, at + name.length).toLowerCase() === name);
    if (!found) break;
    at += found[0].length;
    value += found[1];
    // A word of no value joins others: it ends no ordinal.
    if (found[1] > 0) end = at;
    while (/[\s-]/.test(text.charAt(at))) at += 1;
  }
  const cut = !words.script.wordsTouch && /[\p{L}\p{M}]/u.test(text.charAt(end));
  return value > 0 && !cut ? { value, end } : null;
}

/** Value of an ordinal in words; null when a word is none of the language's. */
export function readOrdinal(language: CompiledLanguage, text: string): number | null {
  const words = text.trim();
  const found = readOrdinalAt(language, words, 0);
  return found?.end === words.length ? found.value : null;
}
