import type { CompiledLanguage } from './compiled-language.ts';

/**
 * Value of an ordinal in words ("seventy-eighth", "septuagésimo octavo", "soixante-dix-huitième"): the values of
 * its words added up, the longest word first at each place. Null when a word is none of the language's.
 */
export function readOrdinal(language: CompiledLanguage, text: string): number | null {
  let rest = text.toLowerCase().trim();
  let total = 0;
  while (rest !== '') {
    const word = language.ordinals.find(([candidate]) => rest.startsWith(candidate));
    if (!word) return null;
    total += word[1];
    rest = rest.slice(word[0].length).replace(/^[\s-]+/, '');
  }
  return total > 0 ? total : null;
}
