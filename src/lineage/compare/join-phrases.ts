import type { UnitRun } from './diff-units.ts';

/** Kept runs of fewer letters than this, alone among changes, say nothing: "de la", "and the". */
const NOTHING_SAID = 8;
/** Those of fewer than this say little among changes twice their size: "de los Estados". */
const LITTLE_SAID = 14;
/** From here on scripts write a syllable or a word where others write a few letters. */
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af]/;
const DENSITY = 3;

/**
 * Makes phrases of a word diff: a kept run that is no longer than the changes on both its sides and holds no more than small
 * words becomes part of the change around it. Runs at either end stay, since that is where verbs and
 * closing words stand. After N. Fraser's "semantic cleanup" (Diff Strategies, 2006), in words.
 */
export function joinPhrases(runs: readonly UnitRun[], left: readonly string[]): UnitRun[] {
  const stack: UnitRun[] = [];
  for (const run of runs) {
    stack.push(run);
    while (!run.kept && stack.length >= 3) {
      const [before, island, after] = [stack.at(-3)!, stack.at(-2)!, stack.at(-1)!];
      if (!isIsland(before, island, after, left)) break;
      const { leftStart, rightStart } = before;
      stack.splice(-3, 3, {
        kept: false,
        leftStart,
        leftEnd: after.leftEnd,
        rightStart,
        rightEnd: after.rightEnd,
      });
    }
  }
  return stack;
}

const size = (run: UnitRun) => Math.max(run.leftEnd - run.leftStart, run.rightEnd - run.rightStart);

function isIsland(before: UnitRun, island: UnitRun, after: UnitRun, left: readonly string[]): boolean {
  const words = size(island);
  const least = Math.min(size(before), size(after));
  if (words > least) return false;
  let letters = 0;
  for (let at = island.leftStart; at < island.leftEnd; at++)
    letters += left[at]!.length * (DENSE.test(left[at]!) ? DENSITY : 1);
  return letters < NOTHING_SAID || (letters < LITTLE_SAID && 2 * words <= least);
}
