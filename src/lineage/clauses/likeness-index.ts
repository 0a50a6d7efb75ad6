import type { ClauseShelf } from './clause-shelf.ts';

/** Words in a phrase. */
const PHRASE = 3;
/** Two clauses are compared where they agree in any of so many bands, which is likely even for a quarter of phrases in common. */
const BANDS = 32;
const ROWS = 2;
/** So many clauses of a bucket are looked at, the last ones: what everybody says tells nobody's ancestor. */
const LONGEST_LIST = 48;
const NONE = -1;

const SALTS = Int32Array.from({ length: BANDS * ROWS }, (_, at) => scatter(at + 1));

/**
 * Finds clauses that are likely to be alike, without comparing each with each: a clause is known by the least hash of its
 * phrases under several hash functions, and those that agree in two of them fall into one bucket. What is looked at of a
 * bucket is limited, so that the work grows with the number of clauses. Measured beside brute force and an index of rare
 * phrases in `npm run bench:lineage`.
 * A. Z. Broder, "On the resemblance and containment of documents", Compression and Complexity of Sequences (1997) 21–29;
 * P. Indyk & R. Motwani, "Approximate nearest neighbors", STOC (1998) 604–613.
 */
export class LikenessIndex {
  private readonly shelf: ClauseShelf;
  private readonly bits: number;
  /** The last clause by band and bucket, the one before it in the bucket by band and clause, and what the bands agree in. */
  private readonly newest: Int32Array;
  private readonly before: Int32Array;
  private readonly keys: Int32Array;
  /** For lookups: in how many bands a clause agrees with the one looked up. */
  private readonly agreed: Uint8Array;
  private readonly least = new Uint32Array(BANDS * ROWS);
  private readonly bands = new Int32Array(BANDS);

  constructor(shelf: ClauseShelf) {
    this.shelf = shelf;
    this.bits = Math.min(20, Math.max(6, Math.ceil(Math.log2(shelf.size + 1))));
    this.newest = new Int32Array(BANDS << this.bits).fill(NONE);
    this.before = new Int32Array(BANDS * shelf.size).fill(NONE);
    this.keys = new Int32Array(BANDS * shelf.size);
    this.agreed = new Uint8Array(shelf.size);
  }

  /** Makes a clause one that later lookups find. */
  add(clause: number): void {
    if (!this.takeBands(clause)) return;
    for (let band = 0; band < BANDS; band += 1) {
      const slot = this.slotOf(band);
      const entry = band * this.shelf.size + clause;
      this.keys[entry] = this.bands[band]!;
      this.before[entry] = this.newest[slot]!;
      this.newest[slot] = clause;
    }
  }

  /** Clauses added so far that are likely to be like this one, the likeliest first, `most` at most. */
  lookUp(clause: number, most: number): number[] {
    if (!this.takeBands(clause)) return [];
    const met: number[] = [];
    for (let band = 0; band < BANDS; band += 1) {
      const first = band * this.shelf.size;
      let steps = 0;
      for (let other = this.newest[this.slotOf(band)]!; other !== NONE; other = this.before[first + other]!) {
        if (this.keys[first + other] === this.bands[band]) {
          if (!this.agreed[other]) met.push(other);
          this.agreed[other]! += 1;
        }
        if ((steps += 1) === LONGEST_LIST) break;
      }
    }
    const ranked = this.mostAgreed(met, most);
    for (const other of met) this.agreed[other] = 0;
    return ranked;
  }

  /** Those that agree in most bands; the later first among equals, since what was said last is what was taken over. */
  private mostAgreed(met: readonly number[], most: number): number[] {
    const agreeing = new Uint32Array(BANDS + 1);
    for (const other of met) agreeing[this.agreed[other]!]! += 1;
    let [least, better] = [BANDS, agreeing[BANDS]!];
    while (least > 1 && better < most) better += agreeing[--least]!;
    return met
      .filter((other) => this.agreed[other]! >= least)
      .sort((a, b) => this.agreed[b]! - this.agreed[a]! || b - a)
      .slice(0, most);
  }

  private slotOf(band: number): number {
    return (band << this.bits) + (this.bands[band]! >>> (32 - this.bits));
  }

  /** Works out what a clause has in each band; false for a clause without words. */
  private takeBands(clause: number): boolean {
    const words = this.shelf.wordsOf(clause);
    const { least, bands } = this;
    least.fill(0xffff_ffff);
    for (let end = Math.min(PHRASE, words.length); end <= words.length && end > 0; end += 1) {
      let phrase = 0;
      for (let at = Math.max(0, end - PHRASE); at < end; at += 1) phrase = scatter(phrase ^ (words[at]! + 1));
      for (let hash = 0; hash < SALTS.length; hash += 1) {
        const mixed = Math.imul(phrase ^ SALTS[hash]!, 0x85eb_ca6b);
        const value = (mixed ^ (mixed >>> 15)) >>> 0;
        if (value < least[hash]!) least[hash] = value;
      }
    }
    for (let band = 0; band < BANDS; band += 1) {
      bands[band] = scatter(scatter(least[band * ROWS]!) ^ least[band * ROWS + 1]!);
    }
    return words.length > 0;
  }
}

/** Spreads numbers that are close to one another; the finalizer of MurmurHash3 (A. Appleby, public domain). */
function scatter(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35);
  return twice ^ (twice >>> 16);
}
