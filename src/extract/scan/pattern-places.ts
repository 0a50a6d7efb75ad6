/** As many patterns as fit beside the places of usual texts in one small integer. */
export const MOST_PATTERNS = 4;
/** What a place is multiplied by, beside bits of its patterns: shifted, places beyond 2^25 would turn negative. */
export const PLACE = 2 ** MOST_PATTERNS;

/** A pattern as its owner knows it, and the same made to match where it is told. */
export interface ScannedPattern {
  readonly pattern: RegExp;
  /** Sticky. */
  readonly at: RegExp;
}

/** Places of a text where patterns may match, in order; each pattern is tried at its own. */
export class PatternPlaces {
  readonly #patterns: readonly ScannedPattern[];
  readonly #marks: readonly number[];

  /** @param marks places in their order, each times `PLACE`, and in the lowest bits the patterns that may match there */
  constructor(patterns: readonly ScannedPattern[], marks: readonly number[]) {
    this.#patterns = patterns;
    this.#marks = marks;
  }

  /**
   * The matches of a pattern that begin in a stretch, from left to right, none within another: what the pattern alone
   * would find there.
   * @param text the one that was scanned, or one of the same length in which letters are folded
   */
  matches(pattern: RegExp, text: string, from = 0, to = text.length): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const number = this.#patterns.findIndex((scanned) => scanned.pattern === pattern);
    const { at } = this.#patterns[number]!;
    const bit = 1 << number;
    const marks = this.#marks;
    let end = from;
    for (let row = this.#rowFrom(from); row < marks.length; row += 1) {
      const place = Math.floor(marks[row]! / PLACE);
      if (place >= to) break;
      if ((marks[row]! & bit) === 0 || place < end) continue;
      at.lastIndex = place;
      const match = at.exec(text);
      if (!match) continue;
      end = at.lastIndex;
      found.push(match);
    }
    return found;
  }

  /** The row of the first mark at or behind a place. */
  #rowFrom(place: number): number {
    let low = 0;
    let high = this.#marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[middle]! < place * PLACE) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
