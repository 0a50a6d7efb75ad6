import { diffWords, type WordDiff } from '../../src/lineage/compare/diff-words.ts';
import type { ComparedClause } from '../../src/lineage/compare/read-compared-text.ts';

/** Clauses of each text that are set beside another, spread over the text. */
const TAKEN = 20;
/** How far apart two clauses are taken, in clauses: neighbours often go on about one thing. */
const APART = 3;

/** What a diff shows as kept, as a share of the shorter side; 0 where a side is empty. */
export function keptShare({ kept, removed, added }: WordDiff): number {
  return kept === 0 ? 0 : kept / Math.min(kept + removed, kept + added);
}

/**
 * What a word diff of two different clauses of one text shows as kept, rising: words that meet by chance, because both are
 * of one subject and of one kind (preamble, operative part).
 */
export function keptByChance(texts: readonly (readonly ComparedClause[])[]): number[] {
  return texts
    .flatMap((clauses) => {
      const step = Math.max(1, Math.floor(clauses.length / TAKEN));
      return clauses.flatMap((clause, at) => {
        const other = clauses[at + APART];
        if (at % step !== 0 || other?.section !== clause.section) return [];
        return keptShare(diffWords([clause], [other]));
      });
    })
    .sort((a, b) => a - b);
}
