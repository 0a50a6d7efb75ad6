import type { Span } from '../../model/span.ts';
import { foldText } from '../clauses/folded-words.ts';

const CHARACTER = /./gsu;
const HAN = /\p{Script=Han}/u;
const OF_A_WORD = /[\p{L}\p{N}]/u;

/**
 * Where in a text its folded words from `from` to before `to` stand; null where there are no such words. The text is
 * folded character by character: a sign can be letters (№, ℃), or two words (½).
 */
export function spanOfWords(text: string, from: number, to: number): Span | null {
  let [word, start, end] = [-1, -1, -1];
  let open = false;
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const behind = index + character.length;
    const folded = foldText(character);
    // A mark belongs to the letter before it.
    if (folded === '' && end === index) end = behind;
    for (const letter of folded) {
      if (!OF_A_WORD.test(letter)) {
        open = false;
        continue;
      }
      const han = HAN.test(letter);
      if (han || !open) word += 1;
      open = !han;
      if (word >= to) return start < 0 ? null : { start, end };
      if (word < from) continue;
      if (start < 0) start = index;
      end = behind;
    }
  }
  return word + 1 >= to && start >= 0 ? { start, end } : null;
}
