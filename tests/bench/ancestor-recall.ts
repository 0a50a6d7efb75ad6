import { CommonWords } from '../../src/lineage/clauses/common-words.ts';
import type { ClauseShelf } from '../../src/lineage/clauses/clause-shelf.ts';
import { LikenessIndex } from '../../src/lineage/clauses/likeness-index.ts';
import { RarePhrases } from './rare-phrases.ts';

/** Looked for are clauses this much alike. */
const LEAST_ALIKE = 0.6;
/** As good as the best where no more than this is missing. */
const AS_GOOD = 0.02;
const CANDIDATES = 12;

interface Way {
  readonly name: string;
  /** Earlier clauses to compare the clause with. */
  readonly candidates: (clause: number) => readonly number[];
  /** Milliseconds to make it. */
  readonly built: number;
}

/**
 * How often each way to find the ancestor of a clause finds one as good as comparing it with every earlier clause, and
 * what it costs. One row a way; the first is the brute force that says what there is to be found.
 */
export function ancestorRecall(shelf: ClauseShelf, sample: number): string[] {
  const common = new CommonWords(shelf.vocabularySize);
  const from = shelf.size >> 1;
  const step = Math.max(1, Math.floor((shelf.size - from) / sample));
  const sampled = Array.from({ length: shelf.size }, (_, clause) => clause).filter(
    (clause) => clause >= from && (clause - from) % step === 0 && shelf.wordsOf(clause).length >= 8,
  );
  const bestOf = (clause: number, candidates: readonly number[]) => {
    const words = shelf.wordsOf(clause);
    common.take(words);
    let best = 0;
    for (const other of candidates) {
      const theirs = shelf.wordsOf(other);
      if (shelf.clauses[other]!.text === shelf.clauses[clause]!.text) continue;
      best = Math.max(best, (2 * common.with(theirs)) / (words.length + theirs.length));
    }
    return best;
  };
  // What is looked up are clauses before the sampled half: every way knows the same ones.
  const earlier = Array.from({ length: from }, (_, clause) => clause);
  const start = performance.now();
  const best = sampled.map((clause) => bestOf(clause, earlier));
  const brute = performance.now() - start;
  const there = sampled.map((_, at) => at).filter((at) => best[at]! >= LEAST_ALIKE);
  const rows = ways(shelf, earlier).map(({ name, candidates, built }) => {
    const begun = performance.now();
    const found = sampled.map((clause) => bestOf(clause, candidates(clause)));
    const each = (performance.now() - begun) / sampled.length;
    const good = there.filter((at) => found[at]! >= best[at]! - AS_GOOD).length;
    return `  ${name}: recall ${(good / there.length).toFixed(3)}, ${each.toFixed(2)} ms a clause, ${(built / 1000).toFixed(1)} s to build`;
  });
  return [
    `ancestors of ${sampled.length} clauses among ${from} earlier ones: ${there.length} have one at least ${LEAST_ALIKE} alike`,
    `  brute force: recall 1, ${(brute / sampled.length).toFixed(2)} ms a clause`,
    ...rows,
  ];
}

function ways(shelf: ClauseShelf, earlier: readonly number[]): Way[] {
  const kinds = [
    ['MinHash with locality-sensitive hashing (ours)', LikenessIndex],
    ['rare phrases', RarePhrases],
  ] as const;
  return kinds.map(([name, Kind]) => {
    const start = performance.now();
    const index = new Kind(shelf);
    for (const clause of earlier) index.add(clause);
    const built = performance.now() - start;
    return { name, candidates: (clause) => index.lookUp(clause, CANDIDATES), built };
  });
}
