import type { UnitRun } from './diff-units.ts';

/** Kept runs of fewer letters than this, alone among changes, say nothing: "de la", "and the". */
const FEW_LETTERS = 8;

/**
 * Makes phrases of a word diff: a kept run that is shorter than the changes on both its sides, or so short that it holds
 * no more than small words, becomes part of the change around it. Runs at either end stay, since that is where verbs and
 * closing words stand. After N. Fraser's "semantic cleanup" (Diff Strategies, 2006), in words.
 */
export function joinPhrases(runs: readonly UnitRun[], left: readonly string[]): UnitRun[] {
  const stack: UnitRun[] = [];
  runs.forEach((run, place) => {
    stack.push(run);
    if (run.kept) return;
    while (stack.length >= 3) {
      const [before, island, after] = [stack.at(-3)!, stack.at(-2)!, stack.at(-1)!];
      if (before.kept || !isIsland(before, island, after, left)) break;
      stack.splice(-3, 3, {
        kept: false,
        leftStart: before.leftStart,
        leftEnd: after.leftEnd,
        rightStart: before.rightStart,
        rightEnd: after.rightEnd,
      });
    }
    void place;
  });
  return stack;
}

const size = (run: UnitRun) => Math.max(run.leftEnd - run.leftStart, run.rightEnd - run.rightStart);

function isIsland(before: UnitRun, island: UnitRun, after: UnitRun, left: readonly string[]): boolean {
  const words = size(island);
  const least = Math.min(size(before), size(after));
  if (words > least) return false;
  let letters = 0;
  for (let at = island.leftStart; at < island.leftEnd; at++) letters += left[at]!.length;
  return letters < FEW_LETTERS || (words <= 3 && 2 * words <= least);
}
