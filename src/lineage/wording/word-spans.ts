import type { Span } from '../../model/span.ts';
import { foldText } from '../clauses/folded-words.ts';

const HAN = /\p{Script=Han}/u;
const OF_A_WORD = /[\p{L}\p{N}]/u;

/**
 * Where in a text its folded words from `from` to before `to` stand; null where there are no such words. The text is
 * folded character by character: a sign can be letters (№, ℃), or two words (½).
 */
export function spanOfWords(text: string, from: number, to: number): Span | null {
  const spans = spansOfWords(text, from, to);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && spans.length === to - from ? { start: first.start, end: last.end } : null;
}

/** Where each of the folded words of a text from `from` to before `to` stands, as far as there are any. */
export function spansOfWords(text: string, from: number, to: number): Span[] {
  const spans: { start: number; end: number }[] = [];
  let [word, open] = [-1, false];
  for (let index = 0, behind = 0; index < text.length; index = behind) {
    const code = text.codePointAt(index)!;
    behind = index + (code > 0xffff ? 2 : 1);
    const folded = code < 0x80 ? text[index]! : foldText(String.fromCodePoint(code));
    const last = spans.at(-1);
    // A mark belongs to the letter before it.
    if (folded === '' && last?.end === index) last.end = behind;
    for (const letter of folded) {
      if (!isOfAWord(letter)) {
        open = false;
        continue;
      }
      const han = letter > '\u007f' && HAN.test(letter);
      const begins = han || !open;
      if (begins) word += 1;
      open = !han;
      if (word >= to) return spans;
      if (word < from) continue;
      const current = spans.at(-1);
      if (begins || !current) spans.push({ start: index, end: behind });
      else current.end = behind;
    }
  }
  return spans;
}

function isOfAWord(letter: string): boolean {
  if (letter > '\u007f') return OF_A_WORD.test(letter);
  return (
    (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
  );
}
