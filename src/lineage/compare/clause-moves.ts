import type { ClauseMove } from './comparison.ts';
import { countWords } from './change-of-words.ts';
import { phraseRuns } from './diff-words.ts';
import type { ComparedClause } from './read-compared-text.ts';

/** Words before a clause that make another clause of it: as many, and this share of all. */
const OWN_OPENING = { words: 24, share: 0.25 };
/** A clause that was taken in itself begins at once: within this share of it. Else its opening was reworded. */
const AT_ONCE = 0.25;
/** Its verb alone is not the clause: where this share of what is kept has been read, the clause has begun. */
const BEGUN = 0.1;

/** How clauses that are one changed their place. */
export function clauseMoves(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  reordered: boolean,
): ClauseMove[] {
  const [one, other] = [left[0], right[0]];
  if (one === undefined || other === undefined) return [];
  const moves: ClauseMove[] = [];
  if (one.section !== other.section) moves.push('transferred');
  if (reordered) moves.push('reordered');
  if (left.length > 1) moves.push('merged');
  else if (right.length > 1) moves.push('split');
  else if (one.units.length !== other.units.length) {
    const opening = newOpenings(left, right);
    const [ofLeft, ofRight] = [one.units.length, other.units.length];
    if (isOwn(opening.right, ofRight) && opening.left <= AT_ONCE * ofLeft) moves.push('merged');
    if (isOwn(opening.left, ofLeft) && opening.right <= AT_ONCE * ofRight) moves.push('split');
  }
  return moves.length === 0 && one.id !== other.id ? ['renumbered'] : moves;
}

const isOwn = (words: number, all: number) => words >= OWN_OPENING.words && words >= OWN_OPENING.share * all;

/** Words of each side that the other does not have, before what they share has begun. */
function newOpenings(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): { left: number; right: number } {
  const runs = phraseRuns(left, right);
  const all = countWords(runs).kept;
  const words = { left: 0, right: 0 };
  let kept = 0;
  for (const run of runs) {
    if (run.kept) kept += countWords([run]).kept;
    else {
      words.left += run.leftEnd - run.leftStart;
      words.right += run.rightEnd - run.rightStart;
    }
    if (kept > BEGUN * all) break;
  }
  return words;
}
