import { compareWords } from './compare-words.ts';
import { diffUnits, type UnitRun } from './diff-units.ts';
import { joinPhrases } from './join-phrases.ts';

/** How much of two lists of words both have, and how much one of them. */
export interface WordCounts {
  readonly kept: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * What changed from the words of the left clauses to those of the right ones, in phrases, as runs that tile both sides. It
 * always runs in one order of the two, so that it is the same from either side.
 * @param left keys of units.
 */
export function changeOfWords(left: readonly string[], right: readonly string[]): UnitRun[] {
  if (compareWords(left, right) <= 0) return joinPhrases(diffUnits(left, right), left);
  return joinPhrases(diffUnits(right, left), right).map((run) => ({
    kept: run.kept,
    leftStart: run.rightStart,
    leftEnd: run.rightEnd,
    rightStart: run.leftStart,
    rightEnd: run.leftEnd,
  }));
}

/** Counts the words of runs. */
export function countWords(runs: readonly UnitRun[]): WordCounts {
  const counts = { kept: 0, removed: 0, added: 0 };
  for (const { kept, leftStart, leftEnd, rightStart, rightEnd } of runs) {
    if (kept) counts.kept += rightEnd - rightStart;
    else {
      counts.removed += leftEnd - leftStart;
      counts.added += rightEnd - rightStart;
    }
  }
  return counts;
}

/** The degree of a change: changed words as a share of all words of both sides; 0 for a copy and nothing else, 1 where nothing is kept. */
export function degreeOf({ kept, removed, added }: WordCounts): number {
  const changed = removed + added;
  return changed === 0 ? 0 : changed / (changed + 2 * kept);
}
