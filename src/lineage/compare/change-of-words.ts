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
 * always runs in one order of the two, so that it is the same from either side. Letters that only other spaces part are
 * kept, as "an d" for "and": such a run has more units on one side than on the other.
 * @param left keys of units.
 */
export function changeOfWords(left: readonly string[], right: readonly string[]): readonly UnitRun[] {
  if (compareWords(left, right) <= 0)
    return withSpaces(joinPhrases(diffUnits(left, right), left), left, right);
  return withSpaces(joinPhrases(diffUnits(right, left), right), right, left).map((run) => ({
    kept: run.kept,
    leftStart: run.rightStart,
    leftEnd: run.rightEnd,
    rightStart: run.leftStart,
    rightEnd: run.leftEnd,
  }));
}

function withSpaces(
  runs: readonly UnitRun[],
  left: readonly string[],
  right: readonly string[],
): readonly UnitRun[] {
  return runs.map((run) => {
    const oneSided = run.leftStart === run.leftEnd || run.rightStart === run.rightEnd;
    if (run.kept || oneSided) return run;
    const letters = lettersOf(left, run.leftStart, run.leftEnd);
    return letters === lettersOf(right, run.rightStart, run.rightEnd) ? { ...run, kept: true } : run;
  });
}

const lettersOf = (keys: readonly string[], from: number, to: number) =>
  keys.slice(from, to).join('').replaceAll(' ', '');

/** Counts the words of runs; of those that spaces part otherwise the fewer. */
export function countWords(runs: readonly UnitRun[]): WordCounts {
  const counts = { kept: 0, removed: 0, added: 0 };
  for (const { kept, leftStart, leftEnd, rightStart, rightEnd } of runs) {
    if (kept) counts.kept += Math.min(leftEnd - leftStart, rightEnd - rightStart);
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
