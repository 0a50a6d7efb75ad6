import { LANGUAGES } from './languages.ts';

/** Small Latin letters, `a` to `z` and `ß` to `ÿ`, for letters of either case; 0 for all that is none. */
const SMALL_LETTERS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return /^[a-zß-ÿ]$/.test(small) ? small.charCodeAt(0) : 0;
});

/** Places of the table of small words, many more than there are words. */
const PLACES = 0x1000;
/** Small words as numbers made of their letters, each at the place its last bits name or the next that is free. */
const WORDS = new Int32Array(PLACES);
/** The languages that have the word of a place, one bit each, in the order of `LANGUAGES`. */
const SPEAKERS = new Uint8Array(PLACES);

for (const [row, { commonWords }] of LANGUAGES.entries()) {
  for (const word of commonWords) {
    let number = 0;
    for (let at = 0; at < word.length; at += 1) number = withLetter(number, word.charCodeAt(at));
    const place = placeOf(number);
    WORDS[place] = number;
    SPEAKERS[place]! |= 1 << row;
  }
}

/** 32 bits: that another word of a text makes the number of a small one is too unlikely to be looked into. */
function withLetter(number: number, small: number): number {
  return (Math.imul(number, 31) + small) | 0;
}

function placeOf(number: number): number {
  let place = number & (PLACES - 1);
  while (WORDS[place] !== 0 && WORDS[place] !== number) place = (place + 1) & (PLACES - 1);
  return place;
}

/** Counts how many words a stretch has, and how many small words of each language are among them. */
export class SmallWordCount {
  /** All words in Latin letters. */
  words = 0;
  /** The small words of each language, by its place in `LANGUAGES`. */
  readonly byLanguage = new Uint32Array(LANGUAGES.length);
  /** Those that no other language has. */
  readonly own = new Uint32Array(LANGUAGES.length);

  /** Counts anew. */
  count(text: string, from: number, to: number): this {
    const smallLetters = SMALL_LETTERS;
    for (let row = 0; row < LANGUAGES.length; row += 1) this.byLanguage[row] = this.own[row] = 0;
    let words = 0;
    let number = 0;
    for (let at = from; at <= to; at += 1) {
      const small = at < to ? smallLetters[text.charCodeAt(at)]! : 0;
      if (small !== 0) {
        number = withLetter(number, small);
      } else if (number !== 0) {
        words += 1;
        const speakers = SPEAKERS[placeOf(number)]!;
        if (speakers !== 0) this.#add(speakers);
        number = 0;
      }
    }
    this.words = words;
    return this;
  }

  #add(speakers: number): void {
    for (let row = 0, rest = speakers; rest !== 0; row += 1, rest >>= 1) {
      if ((rest & 1) === 0) continue;
      this.byLanguage[row]! += 1;
      if (speakers === 1 << row) this.own[row]! += 1;
    }
  }
}
