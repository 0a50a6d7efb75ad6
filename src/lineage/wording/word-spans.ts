import type { Span } from '../../model/span.ts';
import { foldedWords } from '../clauses/folded-words.ts';

/** A run of letters and digits with their marks, as they stand; in Chinese a character. */
const RUN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u0640])+/gu;

/** Nearly every run: letters and digits that fold to one word, fractions apart. */
const PLAIN = /^[\u0000-\u00bb\u00bf-\u024f]+$/;

/** Where in a text its folded words from `from` to before `to` stand; null where there are no such words. */
export function spanOfWords(text: string, from: number, to: number): Span | null {
  let [word, start] = [0, -1];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const words = PLAIN.test(run) ? 1 : foldedWords(run).length;
    if (start < 0 && word + words > from) start = index;
    if (start >= 0 && word + words >= to) return { start, end: index + run.length };
    word += words;
  }
  return null;
}
