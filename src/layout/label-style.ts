import type { LabelPlace } from './label-placement.ts';
import { usualSpacing } from './usual-spacing.ts';

/** A row's side that is kept for labels: a track above the trunk has them above, so that arcs from below stay clear. */
export type LabelSide = 'above' | 'below' | 'beside';

const GAP = 8;
const SHORT_ROW = 6;

/**
 * How the labels of one row stand, so that a row looks like one hand wrote it: all on one side where there is room,
 * alternating where that is enough, slanted where it is dense.
 * @param xs places of the row's nodes from left to right, pixels of the screen
 * @param widths widths of their labels
 * @returns for each node the places its label may take, best first
 */
export function rowLabelPlaces(
  xs: readonly number[],
  widths: readonly number[],
  side: LabelSide,
): (readonly LabelPlace[])[] {
  if (side === 'beside') return xs.map(() => ['right', 'left', 'below', 'above'] as const);
  const other = side === 'below' ? 'above' : 'below';
  const widest = Math.max(0, ...widths) + GAP;
  const spacing = usualSpacing([xs]);
  const free: readonly LabelPlace[] = [side, other, 'right', 'left'];
  const dense = densePlaces(xs, spacing, widest, side);
  return xs.map((x, place) => {
    const step = Math.min(x - (xs[place - 1] ?? -Infinity), (xs[place + 1] ?? Infinity) - x);
    return spacing >= widest || step >= widest ? free : dense[place]!;
  });
}

/** Slanted labels of a long row stay on its own side: on the other one arcs would cross them all. */
function densePlaces(
  xs: readonly number[],
  spacing: number,
  widest: number,
  side: 'above' | 'below',
): (readonly LabelPlace[])[] {
  const other = side === 'below' ? 'above' : 'below';
  if (2 * spacing < widest) {
    const slanted: readonly LabelPlace[] = [`slant-${side}`, `slant-${other}`];
    return xs.map(() => (xs.length > SHORT_ROW ? slanted.slice(0, 1) : slanted));
  }
  return alternate(xs, [side, other, `slant-${side}`], [other, side, `slant-${other}`]);
}

function alternate(xs: readonly number[], even: readonly LabelPlace[], odd: readonly LabelPlace[]) {
  return xs.map((_, place) => (place % 2 === 0 ? even : odd));
}
