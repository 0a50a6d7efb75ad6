import { comesFirst } from './comes-first.ts';
import { heaviestRising } from './heaviest-rising.ts';
import { joinLeftovers, type ClauseGroup } from './join-leftovers.ts';
import { likelyPairs } from './likely-pairs.ts';
import { matchClauses } from './match-clauses.ts';
import type { Section } from './clause-parts.ts';
import type { ComparedClause } from './read-compared-text.ts';
import { weighClauses, type WeighedClause } from './weigh-clauses.ts';

/** Clauses of two texts that are one, by rows of both sides; where a side is empty it was introduced or dropped. */
export interface AlignedClauses extends ClauseGroup {
  /** True where it crossed clauses that kept their order. */
  readonly reordered: boolean;
}

/**
 * Which clauses of two texts are one, looked at all together: every clause of both stands in exactly one row. Swapped
 * sides give the same rows mirrored.
 */
export function alignClauses(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): AlignedClauses[] {
  const flipped = !comesFirst(left, right);
  const weighed = flipped ? weighClauses(right, left) : weighClauses(left, right);
  const likely = likelyPairs(weighed.left, weighed.right);
  const pairs = matchClauses(weighed.left, weighed.right, likely);
  const groups = markReordered(weighed, joinLeftovers(weighed.left, weighed.right, pairs, likely));
  const sided = flipped
    ? groups.map((group) => ({ ...group, left: group.right, right: group.left }))
    : groups;
  return inRightOrder(sided, left, right);
}

/** A clause that kept its number rather stayed than moved. */
const SAME_NUMBER = 2;

function markReordered(
  { left, right }: { readonly left: readonly WeighedClause[]; readonly right: readonly WeighedClause[] },
  groups: readonly ClauseGroup[],
): AlignedClauses[] {
  const longest = (rows: readonly number[], side: readonly WeighedClause[]) =>
    rows.reduce((best, row) => (side[row]!.stems.length > side[best]!.stems.length ? row : best), rows[0]!);
  const marked = groups.map((group) => ({
    group,
    left: longest(group.left, left),
    right: longest(group.right, right),
  }));
  const inOneSection = marked.filter(
    (pair) => left[pair.left]!.clause.section === right[pair.right]!.clause.section,
  );
  const spine = new Set(
    heaviestRising(inOneSection, (pair) => {
      const [one, other] = [left[pair.left]!, right[pair.right]!];
      return (
        (1 + Math.min(one.stems.length, other.stems.length)) *
        (one.clause.id === other.clause.id ? SAME_NUMBER : 1)
      );
    }).map(({ group }) => group),
  );
  const within = new Set(inOneSection.map(({ group }) => group));
  return groups.map((group) => ({ ...group, reordered: within.has(group) && !spine.has(group) }));
}

/**
 * Rows in the order of the right side. What was dropped comes after what stood before it in its section on the left, or
 * first in that section.
 */
function inRightOrder(
  groups: readonly AlignedClauses[],
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): AlignedClauses[] {
  const ofLeft = new Map(groups.flatMap((group) => group.left.map((row) => [row, group] as const)));
  const ofRight = new Map(groups.flatMap((group) => group.right.map((row) => [row, group] as const)));
  const droppedAfter = new Map<AlignedClauses | Section, AlignedClauses[]>();
  const lastIn = new Map<Section, AlignedClauses>();
  left.forEach(({ section }, row) => {
    const group = ofLeft.get(row);
    if (group === undefined) {
      const after = lastIn.get(section) ?? section;
      const dropped = { left: [row], right: [], reordered: false };
      droppedAfter.set(after, [...(droppedAfter.get(after) ?? []), dropped]);
    } else if (right[group.right[0]!]!.section === section) lastIn.set(section, group);
  });
  const rows: AlignedClauses[] = [];
  const put = (after: AlignedClauses | Section) => {
    rows.push(...(droppedAfter.get(after) ?? []));
    droppedAfter.delete(after);
  };
  right.forEach(({ section }, row) => {
    put(section);
    const group = ofRight.get(row) ?? { left: [], right: [row], reordered: false };
    if (group.right[0] !== row) return;
    rows.push(group);
    put(group);
  });
  for (const after of droppedAfter.keys()) put(after);
  return rows;
}
