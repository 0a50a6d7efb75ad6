import type { ClauseShelf } from '../../src/lineage/clauses/clause-shelf.ts';

/** Words in a phrase. Two say too little, and four are cut by too many edits. */
const PHRASE = 3;
/** So many of a clause's rarest phrases are looked up. */
const LOOKED_UP = 24;
/** So many clauses are remembered at most for one phrase, the last ones: what everybody says tells nobody's ancestor. */
const LONGEST_LIST = 48;
const NONE = -1;

/**
 * Finds clauses that share rare phrases, without comparing each with each: a clause is looked up by the rarest of its
 * phrases that another clause has too, and each list of clauses is of limited length, so that the work grows with the
 * number of clauses and not with its square. The other way there would be, measured beside ours.
 * Rare-first lookup: R. J. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", WWW (2007) 131–140.
 */
export class RarePhrases {
  private readonly shelf: ClauseShelf;
  private readonly bits: number;
  /** How many clauses have a phrase, by its hash; rises to 65,535 and stays there. */
  private readonly counts: Uint16Array;
  /** Newest entry by hash; an entry is a clause and the entry before. */
  private readonly newest: Int32Array;
  private readonly clauses: Int32Array;
  private readonly before: Int32Array;
  private readonly hashes: Uint32Array;
  private entries = 0;
  /** For lookups: how many phrases a clause shares with the one looked up, and which clauses those are. */
  private readonly shared: Uint16Array;

  constructor(shelf: ClauseShelf) {
    this.shelf = shelf;
    this.bits = Math.min(24, Math.max(10, Math.ceil(Math.log2(shelf.length + 1)) + 1));
    this.counts = new Uint16Array(1 << this.bits);
    this.newest = new Int32Array(1 << this.bits).fill(NONE);
    this.shared = new Uint16Array(shelf.size);
    let most = 0;
    for (let clause = 0; clause < shelf.size; clause += 1) {
      for (const hash of phrasesOf(shelf.wordsOf(clause))) {
        const slot = this.slotOf(hash);
        if (this.counts[slot]! < 0xffff) this.counts[slot]! += 1;
        most += 1;
      }
    }
    this.clauses = new Int32Array(most);
    this.before = new Int32Array(most);
    this.hashes = new Uint32Array(most);
  }

  /** Makes a clause one that later lookups find. */
  add(clause: number): void {
    for (const hash of phrasesOf(this.shelf.wordsOf(clause))) {
      const slot = this.slotOf(hash);
      // A phrase that only this clause has is never asked for.
      if (this.counts[slot]! < 2) continue;
      this.clauses[this.entries] = clause;
      this.hashes[this.entries] = hash;
      this.before[this.entries] = this.newest[slot]!;
      this.newest[slot] = this.entries;
      this.entries += 1;
    }
  }

  /** Clauses added so far that share rare phrases with this one, those that share most first, `most` at most. */
  lookUp(clause: number, most: number): number[] {
    const met: number[] = [];
    for (const hash of this.rarest(clause)) {
      let entry = this.newest[this.slotOf(hash)]!;
      for (let steps = 0; entry !== NONE && steps < LONGEST_LIST; entry = this.before[entry]!) {
        if (this.hashes[entry] !== hash) continue;
        steps += 1;
        const other = this.clauses[entry]!;
        if (!this.shared[other]) met.push(other);
        this.shared[other]! += 1;
      }
    }
    const ranked = this.mostShared(met, most);
    for (const other of met) this.shared[other] = 0;
    return ranked;
  }

  /** Those that share most; the later first among equals, since what was said last is what was taken over. */
  private mostShared(met: readonly number[], most: number): number[] {
    const sharing = new Uint32Array(LOOKED_UP + 1);
    for (const other of met) sharing[this.shared[other]!]! += 1;
    let [least, better] = [LOOKED_UP, sharing[LOOKED_UP]!];
    while (least > 1 && better < most) better += sharing[--least]!;
    return met
      .filter((other) => this.shared[other]! >= least)
      .sort((a, b) => this.shared[b]! - this.shared[a]! || b - a)
      .slice(0, most);
  }

  private rarest(clause: number): number[] {
    const count = (hash: number) => this.counts[this.slotOf(hash)]!;
    const known = [...phrasesOf(this.shelf.wordsOf(clause))].filter((hash) => count(hash) > 1);
    return known.sort((a, b) => count(a) - count(b)).slice(0, LOOKED_UP);
  }

  private slotOf(hash: number): number {
    return hash >>> (32 - this.bits);
  }
}

/** Hashes of the runs of three words in a clause, each once; a clause of fewer words is one phrase. */
function phrasesOf(words: Uint32Array): Set<number> {
  const hashes = new Set<number>();
  for (let end = Math.min(PHRASE, words.length); end <= words.length && words.length > 0; end += 1) {
    let hash = 0;
    for (let place = Math.max(0, end - PHRASE); place < end; place += 1) {
      hash = Math.imul(hash ^ (words[place]! + 0x9e37_79b9), 0x85eb_ca6b);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0xc2b2_ae35);
    hashes.add((hash ^ (hash >>> 16)) >>> 0);
  }
  return hashes;
}
