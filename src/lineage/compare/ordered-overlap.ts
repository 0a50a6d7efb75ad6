import { oncePer } from '../../model/once-per.ts';
import type { WeighedClause } from './weigh-clauses.ts';

/** A word in common that stands alone tells this share of its weight; in a phrase, all of it. */
const ALONE = 0.5;
/** Above this many cells the order of words is not looked at: that much in common is the same text anyway. */
const MOST_CELLS = 4_000_000;

/**
 * What two clauses have in common in the same order, in weight: the heaviest common subsequence, in which words that
 * follow each other on both sides count fully and lone ones half. Symmetric.
 * After the weighted longest common subsequence of C.-Y. Lin, "ROUGE" (2004).
 */
export function orderedOverlap(left: WeighedClause, right: WeighedClause): number {
  if (left.stems.length * right.stems.length > MOST_CELLS) return bagOverlap(left, right);
  const [ofLeft, ofRight] = [sharedPlaces(left, right), sharedPlaces(right, left)];
  const stems = Int32Array.from(ofRight, (place) => right.stems[place]!);
  const [afterLeft, afterRight] = [followsBefore(ofLeft), followsBefore(ofRight)];
  const [rows, columns] = [ofLeft.length, ofRight.length];
  /** Best up to here, and best that ends in a common word just here; one row each. */
  let best = new Float64Array(columns + 1);
  let ending = new Float64Array(columns + 1);
  let nextBest = new Float64Array(columns + 1);
  let nextEnding = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const stem = left.stems[ofLeft[row]!]!;
    const weight = left.weights[ofLeft[row]!]!;
    for (let column = 1; column <= columns; column++) {
      let here = Math.max(best[column]!, nextBest[column - 1]!);
      let end = 0;
      if (stem === stems[column - 1]) {
        const follows = afterLeft[row]! & afterRight[column - 1]! ? ending[column - 1]! : 0;
        end = Math.max(best[column - 1]! + ALONE * weight, follows > 0 ? follows + weight : 0);
        here = Math.max(here, end);
      }
      nextBest[column] = here;
      nextEnding[column] = end;
    }
    [best, nextBest] = [nextBest, best];
    [ending, nextEnding] = [nextEnding, ending];
  }
  return best[columns]!;
}

/** Places of the words of a clause that the other has too: all others are in no common subsequence. */
function sharedPlaces({ stems }: WeighedClause, other: WeighedClause): number[] {
  const there = stemsIn(other);
  const places: number[] = [];
  for (let place = 0; place < stems.length; place++) if (there.has(stems[place]!)) places.push(place);
  return places;
}

const stemsIn = oncePer(({ stems }: WeighedClause): ReadonlySet<number> => new Set(stems));

/** For each place 1 where the one before it in the list is the one before it in the clause. */
function followsBefore(places: readonly number[]): Uint8Array {
  const follows = new Uint8Array(places.length);
  for (let at = 1; at < places.length; at++) follows[at] = places[at - 1] === places[at]! - 1 ? 1 : 0;
  return follows;
}

/** Weight of the words in common, whatever their order. */
function bagOverlap(left: WeighedClause, right: WeighedClause): number {
  const counts = new Map<number, number>();
  for (const stem of left.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let common = 0;
  right.stems.forEach((stem, at) => {
    const count = counts.get(stem) ?? 0;
    if (count === 0) return;
    counts.set(stem, count - 1);
    common += right.weights[at]!;
  });
  return common;
}
