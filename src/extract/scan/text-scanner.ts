import { CLASSES, LETTER_CLASSES } from './letter-classes.ts';
import { classesAt, patternOpenings, type Opening } from './pattern-openings.ts';
import { MOST_PATTERNS, PatternPlaces, PLACE, type ScannedPattern } from './pattern-places.ts';

/** Bits of a letter's class. */
const WIDTH = 6;
/** So many letters are told by one look into a table. */
const TOLD = 3;
const KEYS = CLASSES ** TOLD;
/** With the second look that some places ask for. */
const REACH = 2 * TOLD;

/**
 * Finds in one pass where several patterns may match: each place whose next three letters, and the three behind them, are
 * such as one of them can begin with. There the pattern is tried, and nowhere else. Most of a text is passed by looking
 * into one table, instead of by patterns with hundreds of words, each of them once.
 */
export class TextScanner {
  readonly #patterns: readonly ScannedPattern[];
  /** By the classes of three letters in a row, two bits for each pattern: it may match, or a second look tells. */
  readonly #table = new Uint8Array(KEYS);
  /** By the classes of the next three, one bit for each pattern. */
  readonly #next = new Uint8Array(KEYS);

  /** @param patterns none of them matches an empty stretch */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error(`No more than ${MOST_PATTERNS} patterns`);
    this.#patterns = patterns.map((pattern) => ({
      pattern,
      at: new RegExp(pattern.source, pattern.flags.replace('g', 'y')),
    }));
    patterns.forEach((pattern, row) => {
      for (const opening of patternOpenings(pattern, REACH)) {
        const long = opening.length > TOLD;
        mark(this.#table, opening, 1 << (long ? row + MOST_PATTERNS : row));
        if (long) mark(this.#next, opening.slice(TOLD), 1 << row);
      }
    });
  }

  /** The places of a stretch. Texts of other digits and letters need not be folded: their places are the same. */
  scan(text: string, from = 0, to = text.length): PatternPlaces {
    const marks: number[] = [];
    // At hand, for what is done at every letter.
    const table = this.#table;
    const next = this.#next;
    const classes = LETTER_CLASSES;
    const width = WIDTH;
    const mask = KEYS - 1;
    const known = Math.min(to, text.length + 1 - REACH);
    let key =
      from < known ? (classes[text.charCodeAt(from)]! << width) | classes[text.charCodeAt(from + 1)]! : 0;
    for (let at = from; at < known; at += 1) {
      key = ((key << width) | classes[text.charCodeAt(at + 2)]!) & mask;
      let bits = table[key]!;
      if (bits === 0) continue;
      if (bits > EVERY_PATTERN) {
        const more =
          (((classes[text.charCodeAt(at + 3)]! << width) | classes[text.charCodeAt(at + 4)]!) << width) |
          classes[text.charCodeAt(at + 5)]!;
        bits = (bits & EVERY_PATTERN) | ((bits >> MOST_PATTERNS) & next[more]!);
        if (bits === 0) continue;
      }
      marks.push(at * PLACE + bits);
    }
    // What is too short for a key may be anything.
    for (let at = Math.max(from, known); at < to; at += 1) marks.push(at * PLACE + EVERY_PATTERN);
    return new PatternPlaces(this.#patterns, marks);
  }
}

/** Sets a bit at all keys of an opening. */
function mark(table: Uint8Array, opening: Opening, bit: number): void {
  const [seconds, thirds] = [classesAt(opening, 1), classesAt(opening, 2)];
  for (const one of classesAt(opening, 0)) {
    for (const two of seconds) {
      for (const three of thirds) table[(((one << WIDTH) | two) << WIDTH) | three]! |= bit;
    }
  }
}

const EVERY_PATTERN = PLACE - 1;
