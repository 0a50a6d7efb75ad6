import { CLASSES, LETTER_CLASSES } from './letter-classes.ts';
import { classesAt, patternOpenings, REACH, type Opening } from './pattern-openings.ts';
import { MOST_PATTERNS, PatternPlaces, PLACE, type ScannedPattern } from './pattern-places.ts';

/** Bits of a letter's class. */
const WIDTH = 6;
const KEYS = CLASSES ** REACH;

/**
 * Finds in one pass where several patterns may match: each place whose next three letters are such as one of them can
 * begin with. There the pattern is tried, and nowhere else. Most of a text is passed by looking into one table, instead
 * of by patterns with hundreds of words, each of them once.
 */
export class TextScanner {
  readonly #patterns: readonly ScannedPattern[];
  /** By the classes of three letters in a row, one bit for each pattern. */
  readonly #table = new Uint8Array(KEYS);

  /** @param patterns none of them matches an empty stretch */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error(`No more than ${MOST_PATTERNS} patterns`);
    this.#patterns = patterns.map((pattern) => ({
      pattern,
      at: new RegExp(pattern.source, pattern.flags.replace('g', 'y')),
    }));
    patterns.forEach((pattern, row) => {
      for (const opening of patternOpenings(pattern)) this.#mark(opening, 1 << row);
    });
  }

  /** Sets a bit at all keys of an opening. */
  #mark(opening: Opening, bit: number): void {
    const [seconds, thirds] = [classesAt(opening, 1), classesAt(opening, 2)];
    for (const one of classesAt(opening, 0)) {
      for (const two of seconds) {
        for (const three of thirds) this.#table[(((one << WIDTH) | two) << WIDTH) | three]! |= bit;
      }
    }
  }

  /** The places of a stretch. Texts of other digits and letters need not be folded: their places are the same. */
  scan(text: string, from = 0, to = text.length): PatternPlaces {
    const marks: number[] = [];
    // At hand, for what is done at every letter.
    const table = this.#table;
    const classes = LETTER_CLASSES;
    const width = WIDTH;
    const mask = KEYS - 1;
    const known = Math.min(to, text.length + 1 - REACH);
    let key =
      from < known ? (classes[text.charCodeAt(from)]! << width) | classes[text.charCodeAt(from + 1)]! : 0;
    for (let at = from; at < known; at += 1) {
      key = ((key << width) | classes[text.charCodeAt(at + 2)]!) & mask;
      const bits = table[key]!;
      if (bits !== 0) marks.push(at * PLACE + bits);
    }
    // What is too short for a key may be anything.
    for (let at = Math.max(from, known); at < to; at += 1) marks.push(at * PLACE + EVERY_PATTERN);
    return new PatternPlaces(this.#patterns, marks);
  }
}

const EVERY_PATTERN = PLACE - 1;
