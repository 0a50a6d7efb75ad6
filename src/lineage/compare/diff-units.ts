import { diffArrays } from 'diff';

/** A run of units that both sides have, or one of them: `left` from–to, `right` from–to, counted in units. */
export interface UnitRun {
  readonly kept: boolean;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}

/** Longer stretches are first cut at what is unique in both. */
const SHORT = 200;
/** Changes after which a stretch without landmarks counts as rewritten; the search costs their square. */
const MOST_CHANGES = 2000;

/**
 * The fewest changes that make `left` into `right`, as runs that tile both; kept and changed runs take turns.
 * E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986); long stretches are cut at units
 * that stand once in each side (patience diff, B. Cohen 2008), where the changes may be a few more than the fewest.
 */
export function diffUnits<T>(left: readonly T[], right: readonly T[]): UnitRun[] {
  const kept: [number, number, number][] = [];
  diffStretch(
    left,
    right,
    { leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length },
    kept,
  );
  return tile(kept, left.length, right.length);
}

type Stretch = Omit<UnitRun, 'kept'>;
/** Start on the left, start on the right, length. */
type KeptRun = [number, number, number];

function diffStretch<T>(left: readonly T[], right: readonly T[], stretch: Stretch, kept: KeptRun[]): void {
  let { leftStart, leftEnd, rightStart, rightEnd } = stretch;
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart]) {
    kept.push([leftStart++, rightStart++, 1]);
  }
  const tail: KeptRun[] = [];
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1]) {
    tail.push([--leftEnd, --rightEnd, 1]);
  }
  if (leftStart < leftEnd && rightStart < rightEnd) {
    const inner = { leftStart, leftEnd, rightStart, rightEnd };
    const marks = leftEnd - leftStart + rightEnd - rightStart > SHORT ? landmarks(left, right, inner) : [];
    if (marks.length === 0) fewestChanges(left, right, inner, kept);
    else {
      let from = { leftStart, rightStart };
      for (const [atLeft, atRight] of [...marks, [leftEnd, rightEnd] as const]) {
        diffStretch(left, right, { ...from, leftEnd: atLeft, rightEnd: atRight }, kept);
        from = { leftStart: atLeft, rightStart: atRight };
      }
    }
  }
  for (let place = tail.length - 1; place >= 0; place--) kept.push(tail[place]!);
}

function fewestChanges<T>(left: readonly T[], right: readonly T[], stretch: Stretch, kept: KeptRun[]): void {
  let { leftStart: atLeft, rightStart: atRight } = stretch;
  const changes = diffArrays(left.slice(atLeft, stretch.leftEnd), right.slice(atRight, stretch.rightEnd), {
    maxEditLength: MOST_CHANGES,
  });
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) kept.push([atLeft, atRight, count]);
    if (!added) atLeft += count;
    if (!removed) atRight += count;
  }
}

/** Places of units that stand once in each side of a stretch, as many as keep their order. */
function landmarks<T>(left: readonly T[], right: readonly T[], stretch: Stretch): [number, number][] {
  const once = (units: readonly T[], from: number, to: number) => {
    const places = new Map<T, number>();
    for (let at = from; at < to; at++) places.set(units[at]!, places.has(units[at]!) ? -1 : at);
    return places;
  };
  const onRight = once(right, stretch.rightStart, stretch.rightEnd);
  const pairs: [number, number][] = [];
  for (const [unit, at] of once(left, stretch.leftStart, stretch.leftEnd)) {
    const other = onRight.get(unit) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([at, other]);
  }
  return longestRising(pairs);
}

/** The longest part of pairs (in order of the first) in which the second rises too. Patience sorting. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, value], place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? -1 : ends[low - 1]!;
    ends[low] = place;
  });
  const rising: [number, number][] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) rising.push(pairs[place]!);
  return rising.reverse();
}

/** Kept runs joined, with the changed runs between them. */
function tile(kept: readonly KeptRun[], leftLength: number, rightLength: number): UnitRun[] {
  const runs: UnitRun[] = [];
  let [atLeft, atRight] = [0, 0];
  const change = (leftEnd: number, rightEnd: number) => {
    if (leftEnd > atLeft || rightEnd > atRight)
      runs.push({ kept: false, leftStart: atLeft, leftEnd, rightStart: atRight, rightEnd });
  };
  for (const [leftStart, rightStart, length] of kept) {
    const last = runs.at(-1);
    const joins = last?.kept === true && last.leftEnd === leftStart && last.rightEnd === rightStart;
    change(leftStart, rightStart);
    const [leftEnd, rightEnd] = [leftStart + length, rightStart + length];
    if (joins) runs[runs.length - 1] = { ...last, leftEnd, rightEnd };
    else runs.push({ kept: true, leftStart, leftEnd, rightStart, rightEnd });
    [atLeft, atRight] = [leftEnd, rightEnd];
  }
  change(leftLength, rightLength);
  return runs;
}
