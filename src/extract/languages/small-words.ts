import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';

interface SmallWord {
  readonly word: string;
  /** The languages that have it. */
  readonly speakers: readonly Language[];
}

/** By a number made of the letters: most words of a text are none of these, and need not be cut out of it to be known. */
const BY_LETTERS = new Map<number, SmallWord[]>();
for (const word of new Set(LANGUAGES.flatMap(({ commonWords }) => commonWords))) {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters = withLetter(letters, word.charCodeAt(at));
  const speakers = LANGUAGES.filter(({ commonWords }) => commonWords.includes(word));
  BY_LETTERS.set(letters, [...(BY_LETTERS.get(letters) ?? []), { word, speakers }]);
}

function withLetter(letters: number, code: number): number {
  return (Math.imul(letters, 31) + code) | 0;
}

/** Small Latin letters, `a` to `z` and `ß` to `ÿ`. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
}

/** Hands on the speakers of each small word in a text, in Latin letters of either case; gives how many words there are. */
export function eachSmallWord(text: string, take: (speakers: readonly Language[]) => void): number {
  const lower = text.toLowerCase();
  let words = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    let letters = 0;
    for (let code = lower.charCodeAt(at); isLetter(code); code = lower.charCodeAt(at)) {
      letters = withLetter(letters, code);
      at += 1;
    }
    if (at === start) continue;
    words += 1;
    const known = BY_LETTERS.get(letters);
    if (!known) continue;
    const word = lower.slice(start, at);
    for (const one of known) if (one.word === word) take(one.speakers);
  }
  return words;
}
