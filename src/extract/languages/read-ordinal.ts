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
  { ordinals, words: { script } }: CompiledLanguage,
  text: string,
  position: number,
): FoundOrdinal | null {
  let value = 0;
  let end = position;
  let at = position;
  for (let word = 0; word < MOST_WORDS; word += 1) {
    // The longest word comes first.
    const ahead = text.slice(at, at + (ordinals[0]?.[0].length ?? 0)).toLowerCase();
    const found = ordinals.find(([name]) => ahead.startsWith(name));
    if (!found) break;
    at += found[0].length;
    value += found[1];
    // A word of no value joins others: it ends no ordinal.
    if (found[1] > 0) end = at;
    while (/[\s-]/.test(text.charAt(at))) at += 1;
  }
  const cut = !script.wordsTouch && /[\p{L}\p{M}]/u.test(text.charAt(end));
  return value > 0 && !cut ? { value, end } : null;
}

/** Value of an ordinal in words; null when a word is none of the language's. */
export function readOrdinal(language: CompiledLanguage, text: string): number | null {
  const words = text.trim();
  const found = readOrdinalAt(language, words, 0);
  return found?.end === words.length ? found.value : null;
}
