import { diffUnits } from './diff-units.ts';
import type { LikelyPair } from './likely-pairs.ts';
import { orderedOverlap } from './ordered-overlap.ts';
import type { WeighedClause } from './weigh-clauses.ts';

/** Clauses that are one: rows of both sides, in order. */
export interface ClauseGroup {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** This share of a clause must stand in what a pair leaves unexplained of the other side. */
const CONTAINED = 0.4;

/**
 * Pairs with the clauses left over that they take in: two left ones in one right one were merged, one left one in two
 * right ones was split. A clause is taken in where most of it stands in words that the pair does not share.
 */
export function joinLeftovers(
  left: readonly WeighedClause[],
  right: readonly WeighedClause[],
  pairs: readonly LikelyPair[],
  likely: readonly LikelyPair[],
): ClauseGroup[] {
  const merged = leftoversInto(left, right, pairs, likely);
  const split = leftoversInto(right, left, pairs.map(mirror), likely.map(mirror));
  return pairs.map(({ left: one, right: other }) => {
    const [more, others] = [merged.get(other) ?? [], split.get(one) ?? []];
    // Several into several is no story that anybody could follow: the side with more of it stays.
    return more.length >= others.length
      ? { left: [one, ...more].sort((a, b) => a - b), right: [other] }
      : { left: [one], right: [other, ...others].sort((a, b) => a - b) };
  });
}

const mirror = (pair: LikelyPair) => ({ ...pair, left: pair.right, right: pair.left });

/** Unpaired left clauses by the paired right clause that takes them in. */
function leftoversInto(
  left: readonly WeighedClause[],
  right: readonly WeighedClause[],
  pairs: readonly LikelyPair[],
  likely: readonly LikelyPair[],
): Map<number, number[]> {
  const leftOf = new Map(pairs.map((pair) => [pair.right, pair.left]));
  const paired = new Set(pairs.map((pair) => pair.left));
  const rests = new Map<number, WeighedClause>();
  const restOf = (into: number, partner: number) => {
    const rest = rests.get(into) ?? unexplained(left[partner]!, right[into]!);
    rests.set(into, rest);
    return rest;
  };
  const best = new Map<number, { readonly into: number; readonly share: number }>();
  for (const { left: one, right: into } of likely) {
    const partner = leftOf.get(into);
    if (paired.has(one) || partner === undefined) continue;
    const share = orderedOverlap(left[one]!, restOf(into, partner)) / left[one]!.total;
    if (share >= CONTAINED && share > (best.get(one)?.share ?? 0)) best.set(one, { into, share });
  }
  const taken = new Map<number, number[]>();
  for (const [one, { into }] of best) taken.set(into, [...(taken.get(into) ?? []), one]);
  return taken;
}

/** What of the right clause does not come from the left one. */
function unexplained(left: WeighedClause, right: WeighedClause): WeighedClause {
  const places = diffUnits([...left.stems], [...right.stems])
    .filter(({ kept }) => !kept)
    .flatMap(({ rightStart, rightEnd }) =>
      Array.from({ length: rightEnd - rightStart }, (_, at) => rightStart + at),
    );
  const weights = Float64Array.from(places, (at) => right.weights[at]!);
  return {
    clause: right.clause,
    stems: Int32Array.from(places, (at) => right.stems[at]!),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}
