import { orderedOverlap } from './ordered-overlap.ts';
import type { WeighedClause } from './weigh-clauses.ts';

/** A left and a right clause with something in common. */
export interface LikelyPair {
  readonly left: number;
  readonly right: number;
  /** What they have in common as a share of both and of the shorter one (geometric mean), 0 to 1. */
  readonly likeness: number;
  /** Weight of what they have in common in its order. */
  readonly common: number;
}

/** Pairs with less than this in common, in any order, are not looked at. */
const LEAST = 0.12;
/** Words that weigh less stand in four clauses of five. */
const LEAST_WEIGHT = 0.2;
/** As many partners of a left clause are looked at closely. */
const MOST_PARTNERS = 12;

/**
 * Pairs of clauses that could be one, found through the words they share and then weighed in their order. For two texts
 * of some hundred clauses that is a few partners for each instead of all with all.
 */
export function likelyPairs(left: readonly WeighedClause[], right: readonly WeighedClause[]): LikelyPair[] {
  return roughOverlaps(left, right).flatMap((overlaps, at) => {
    const one = left[at]!;
    const rough = right.flatMap((other, place) => {
      if (isSame(one, other)) return [{ left: at, right: place, common: one.total, likeness: 1 }];
      const pair = pairOf(at, place, overlaps[place]!, one, other);
      return pair.likeness < LEAST ? [] : [pair];
    });
    const distance = (pair: LikelyPair) => Math.abs(pair.right / right.length - at / left.length);
    return rough
      .sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b))
      .slice(0, MOST_PARTNERS)
      .map((pair) => {
        const other = right[pair.right]!;
        return isSame(one, other) ? pair : pairOf(at, pair.right, orderedOverlap(one, other), one, other);
      });
  });
}

/** Likeness is the share of both and the share of the shorter: a short clause taken into a long one is likely too. */
function pairOf(
  left: number,
  right: number,
  common: number,
  one: WeighedClause,
  other: WeighedClause,
): LikelyPair {
  const shares = ((2 * common) / (one.total + other.total)) * (common / Math.min(one.total, other.total));
  return { left, right, common, likeness: common === 0 ? 0 : Math.min(1, Math.sqrt(shares)) };
}

/** Weight of the words in common, whatever their order, for every left and right clause; words of nearly all count nothing. */
function roughOverlaps(left: readonly WeighedClause[], right: readonly WeighedClause[]): Float64Array[] {
  const places = new Map<number, { readonly row: number; count: number }[]>();
  right.forEach(({ stems, weights }, row) => {
    stems.forEach((stem, at) => {
      if (weights[at]! < LEAST_WEIGHT) return;
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [{ row, count: 1 }]);
      else if (known.at(-1)!.row === row) known.at(-1)!.count++;
      else known.push({ row, count: 1 });
    });
  });
  return left.map(({ stems, weights }) => {
    const overlaps = new Float64Array(right.length);
    const seen = new Map<number, number>();
    stems.forEach((stem, at) => {
      const count = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, count);
      for (const place of places.get(stem) ?? [])
        if (place.count >= count) overlaps[place.row]! += weights[at]!;
    });
    return overlaps;
  });
}

function isSame({ stems: left }: WeighedClause, { stems: right }: WeighedClause): boolean {
  return left.length === right.length && left.every((stem, at) => stem === right[at]);
}
