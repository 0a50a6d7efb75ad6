import { groupBy } from '../../model/group-by.ts';
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
 * As many places of its words are looked at for a left clause, those of its rarest words first. Texts of some hundred
 * clauses have fewer.
 */
const MOST_PLACES = 20_000;

/**
 * Pairs of clauses that could be one, found through the words they share and then weighed in their order. For two texts
 * of some hundred clauses that is a few partners for each instead of all with all.
 */
export function likelyPairs(left: readonly WeighedClause[], right: readonly WeighedClause[]): LikelyPair[] {
  const overlaps = new RoughOverlaps(right);
  const same = rowsByStems(right);
  return left.flatMap((one, at) => {
    const copies = new Set(same.get(stemsKey(one)));
    const distance = (place: number) => Math.abs(place / right.length - at / left.length);
    const rough = new Nearest(MOST_PARTNERS, distance);
    for (const place of copies) rough.offer(place, 1);
    overlaps.with(one, (place, common) => {
      const likeness = likenessOf(common, one, right[place]!);
      if (likeness >= LEAST && !copies.has(place)) rough.offer(place, likeness);
    });
    return rough.places.map((place): LikelyPair => {
      if (copies.has(place)) return { left: at, right: place, common: one.total, likeness: 1 };
      const common = orderedOverlap(one, right[place]!);
      return { left: at, right: place, common, likeness: likenessOf(common, one, right[place]!) };
    });
  });
}

/** The places most alike among those offered, the best first; of equal ones the nearer, then the earlier. */
class Nearest {
  readonly places: number[] = [];
  private readonly likenesses: number[] = [];
  private readonly most: number;
  private readonly distance: (place: number) => number;

  constructor(most: number, distance: (place: number) => number) {
    this.most = most;
    this.distance = distance;
  }

  offer(place: number, likeness: number): void {
    const { places, likenesses } = this;
    if (places.length === this.most && likeness < likenesses.at(-1)!) return;
    let at = places.length;
    while (at > 0 && this.isBefore(place, likeness, at - 1)) at--;
    places.splice(at, 0, place);
    likenesses.splice(at, 0, likeness);
    if (places.length > this.most) {
      places.pop();
      likenesses.pop();
    }
  }

  private isBefore(place: number, likeness: number, at: number): boolean {
    const other = this.places[at]!;
    const order =
      this.likenesses[at]! - likeness || this.distance(place) - this.distance(other) || place - other;
    return order < 0;
  }
}

/** Likeness is the share of both and the share of the shorter: a short clause taken into a long one is likely too. */
function likenessOf(common: number, one: WeighedClause, other: WeighedClause): number {
  if (common === 0) return 0;
  const shares = ((2 * common) / (one.total + other.total)) * (common / Math.min(one.total, other.total));
  return Math.min(1, Math.sqrt(shares));
}

/** A right clause and how often a word stands in it. */
interface Place {
  readonly row: number;
  count: number;
}

/** Weight of the words in common, whatever their order, with every right clause; words of nearly all count nothing. */
class RoughOverlaps {
  private readonly places = new Map<number, Place[]>();
  /** By right row; nothing but 0 between two questions. */
  private readonly weights: Float64Array;

  constructor(right: readonly WeighedClause[]) {
    this.weights = new Float64Array(right.length);
    right.forEach(({ stems, weights }, row) => {
      stems.forEach((stem, at) => {
        if (weights[at]! < LEAST_WEIGHT) return;
        const known = this.places.get(stem);
        if (known === undefined) this.places.set(stem, [{ row, count: 1 }]);
        else if (known.at(-1)!.row === row) known.at(-1)!.count++;
        else known.push({ row, count: 1 });
      });
    });
  }

  /** Tells of each right clause that shares words with a left one how much they weigh. */
  with({ stems, weights }: WeighedClause, tell: (row: number, common: number) => void): void {
    const chosen = this.placesOf(stems);
    const seen = new Map<number, number>();
    const met: number[] = [];
    stems.forEach((stem, at) => {
      const count = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, count);
      for (const place of chosen.get(stem) ?? []) {
        if (place.count < count) continue;
        if (this.weights[place.row] === 0) met.push(place.row);
        this.weights[place.row]! += weights[at]!;
      }
    });
    for (const row of met) {
      tell(row, this.weights[row]!);
      this.weights[row] = 0;
    }
  }

  /** Where the stems stand, from the rarest on to as many places as are looked at. */
  private placesOf(stems: Int32Array): Map<number, readonly Place[]> {
    const lists = [...new Set(stems)]
      .map((stem) => [stem, this.places.get(stem) ?? []] as const)
      .sort(([, a], [, b]) => a.length - b.length);
    let places = 0;
    return new Map(lists.filter(([, list]) => (places += list.length) <= MOST_PLACES));
  }
}

const stemsKey = ({ stems }: WeighedClause) => stems.join(' ');

function rowsByStems(clauses: readonly WeighedClause[]): Map<string, number[]> {
  return groupBy(
    clauses.map((_, row) => row),
    (row) => stemsKey(clauses[row]!),
  );
}
