import { bestMatching } from './best-matching.ts';
import { heaviestRising } from './heaviest-rising.ts';
import type { LikelyPair } from './likely-pairs.ts';
import type { WeighedClause } from './weigh-clauses.ts';

/** From this likeness on a pair is clear enough to show in which order the clauses go on. */
const CLEAR = 0.3;
/** From this on, with the evidence, clauses are one. */
const ONE = 0.205;
/** What speaks for or against a pair beside its words, in likeness. */
const EVIDENCE = {
  sameVerb: 0.02,
  /** Out of order, or in another section, under another verb. */
  strayed: -0.1,
  bothAgenda: 0.3,
  oneAgenda: -0.5,
};
/** Worths are integers: likeness in millionths, nearness of place as a tie-breaker in thousandths of it. */
const SCALE = 1_000_000;
const NEARNESS = 1000;

/**
 * Which clauses are one, each in one pair at most: first by their words alone; those that keep their order then show
 * where the others should be, and all are matched again with verb, order and place as evidence.
 */
export function matchClauses(
  left: readonly WeighedClause[],
  right: readonly WeighedClause[],
  likely: readonly LikelyPair[],
): LikelyPair[] {
  const match = (pairs: readonly LikelyPair[]) => {
    const nearness = (pair: LikelyPair) =>
      1 - ((pair.left + 0.5) / left.length - (pair.right + 0.5) / right.length) ** 2;
    const candidates = pairs.map((pair) => ({
      left: pair.left,
      right: pair.right,
      worth: Math.round(pair.likeness * SCALE) + Math.round(nearness(pair) * NEARNESS),
    }));
    const rightOf = bestMatching(left.length, right.length, candidates);
    return pairs.filter((pair) => rightOf[pair.left] === pair.right);
  };
  const clear = match(likely.filter(({ likeness }) => likeness >= CLEAR)).filter(
    (pair) => left[pair.left]!.clause.section === right[pair.right]!.clause.section,
  );
  const spine = heaviestRising(clear, ({ likeness }) => likeness);
  const weighed = likely.map((pair) => ({
    ...pair,
    likeness: pair.likeness + evidence(left[pair.left]!, right[pair.right]!, orderIn(spine, pair)),
  }));
  return match(weighed.filter(({ likeness }) => likeness >= ONE));
}

function evidence(
  { clause: left }: WeighedClause,
  { clause: right }: WeighedClause,
  inOrder: boolean,
): number {
  const strayed = left.section !== right.section || !inOrder;
  const verb = isSameVerb(left.verb, right.verb) ? EVIDENCE.sameVerb : strayed ? EVIDENCE.strayed : 0;
  if (left.agenda && right.agenda) return verb + EVIDENCE.bothAgenda;
  return left.agenda || right.agenda ? verb + EVIDENCE.oneAgenda : verb;
}

/** True where a pair crosses none of those that keep their order; these are given in order. */
function orderIn(spine: readonly LikelyPair[], { left, right }: LikelyPair): boolean {
  let [low, high] = [0, spine.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spine[middle]!.left < left) low = middle + 1;
    else high = middle;
  }
  const [before, here] = [spine[low - 1], spine[low]];
  if (here?.left === left) return here.right === right;
  return (before === undefined || before.right < right) && (here === undefined || right < here.right);
}

/** "Acoge" and "Acogiendo" are forms of one verb: they begin alike for most of the shorter one. */
function isSameVerb(left: string, right: string): boolean {
  const least = Math.min(left.length, right.length);
  let common = 0;
  while (common < least && left[common] === right[common]) common++;
  return common > 0 && common >= Math.min(3, least) && common >= 0.6 * least;
}
