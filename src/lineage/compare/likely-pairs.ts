import { bagOverlap, orderedOverlap } from './ordered-overlap.ts';
import type { WeighedClause } from './weigh-clauses.ts';

/** A left and a right clause with something in common. */
export interface LikelyPair {
  readonly left: number;
  readonly right: number;
  /** What they have in common as a share of both and of the shorter one (geometric mean), 0 to 1. */
  readonly likeness: number;
}

/** Pairs with less than this in common, in any order, are not looked at. */
const LEAST = 0.12;
/** As many partners of a clause are looked at closely. */
const MOST_PARTNERS = 8;

/**
 * Pairs of clauses that could be one, found through the words they share and then weighed in their order. For two texts
 * of some hundred clauses that is a few partners for each instead of all with all.
 */
export function likelyPairs(left: readonly WeighedClause[], right: readonly WeighedClause[]): LikelyPair[] {
  const rough = left.flatMap((one, at) =>
    right.flatMap((other, place) => {
      const pair = { left: at, right: place, likeness: likeness(bagOverlap(one, other), one, other) };
      return pair.likeness < LEAST ? [] : [pair];
    }),
  );
  return mostLike(rough).map((pair) => {
    const [one, other] = [left[pair.left]!, right[pair.right]!];
    return {
      ...pair,
      likeness: likeness(isSame(one, other) ? one.total : orderedOverlap(one, other), one, other),
    };
  });
}

/** Share of both and of the shorter, geometric mean: a short clause taken into a long one is likely too. */
export function likeness(common: number, left: WeighedClause, right: WeighedClause): number {
  const all = left.total + right.total;
  const least = Math.min(left.total, right.total);
  return least === 0 ? 0 : Math.min(1, Math.sqrt(((2 * common) / all) * (common / least)));
}

function isSame({ stems: left }: WeighedClause, { stems: right }: WeighedClause): boolean {
  return left.length === right.length && left.every((stem, at) => stem === right[at]);
}

/** Those that are among the best of their left or of their right clause. */
function mostLike(pairs: readonly LikelyPair[]): LikelyPair[] {
  const byLikeness = [...pairs].sort(
    (a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right,
  );
  const taken = { left: new Map<number, number>(), right: new Map<number, number>() };
  return byLikeness.filter(({ left, right }) => {
    const [ofLeft, ofRight] = [taken.left.get(left) ?? 0, taken.right.get(right) ?? 0];
    taken.left.set(left, ofLeft + 1);
    taken.right.set(right, ofRight + 1);
    return ofLeft < MOST_PARTNERS || ofRight < MOST_PARTNERS;
  });
}
