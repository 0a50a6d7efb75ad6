import { CLASSES, LETTER_CLASSES } from './letter-classes.ts';
import { classesAt, patternOpenings } from './pattern-openings.ts';

/** So many letters are looked at first. */
const LOOKED_AT = 2;

/**
 * A pattern that matches at the beginning of a text or not at all. It is tried only where the first two letters are such
 * as a match can begin with, which a table tells; the table is made of the pattern itself. Most lines of a text are
 * told so, at a tenth of what it costs to ask the pattern.
 */
export class AnchoredPattern {
  readonly #pattern: RegExp;
  /** By the classes of two letters in a row, 1 where the pattern is tried. */
  readonly #table = new Uint8Array(CLASSES ** LOOKED_AT);

  /** @param pattern begins with `^` */
  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    for (const opening of patternOpenings(pattern, LOOKED_AT)) {
      const seconds = classesAt(opening, 1);
      for (const one of classesAt(opening, 0)) {
        for (const two of seconds) this.#table[one * CLASSES + two] = 1;
      }
    }
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  /** False where the first letters say that it does not match. What is too short for the table may be anything. */
  mayMatch(text: string): boolean {
    if (text.length < LOOKED_AT) return true;
    const first = LETTER_CLASSES[text.charCodeAt(0)]!;
    return this.#table[first * CLASSES + LETTER_CLASSES[text.charCodeAt(1)]!] !== 0;
  }
}
