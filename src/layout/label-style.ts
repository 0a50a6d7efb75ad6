import type { LabelPlace } from './label-placement.ts';
import { usualSpacing } from './usual-spacing.ts';

/**
 * Where a row has its labels. A track above the trunk has them `outer-above` and one below `outer-below`, never between
 * the two: there one cannot tell whose they are. The trunk has them `below`, or above where that is not enough.
 */
export type LabelSide = 'outer-above' | 'outer-below' | 'below' | 'beside';

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
  const widest = Math.max(0, ...widths) + GAP;
  const spacing = usualSpacing([xs]);
  if (side !== 'below') return xs.map(() => outerPlaces(side, spacing >= widest));
  const free: readonly LabelPlace[] = [side, 'above', 'right', 'left'];
  const dense = densePlaces(xs, spacing, widest);
  return xs.map((x, place) => {
    const step = Math.min(x - (xs[place - 1] ?? -Infinity), (xs[place + 1] ?? Infinity) - x);
    return spacing >= widest || step >= widest ? free : dense[place]!;
  });
}

function outerPlaces(side: 'outer-above' | 'outer-below', roomy: boolean): readonly LabelPlace[] {
  const outer = side === 'outer-above' ? 'above' : 'below';
  return roomy ? [outer, `slant-${outer}`, 'right'] : [`slant-${outer}`, outer, 'right'];
}

/** Slanted labels of a long row stay on its own side: on the other one arcs would cross them all. */
function densePlaces(xs: readonly number[], spacing: number, widest: number): (readonly LabelPlace[])[] {
  if (2 * spacing < widest) {
    const slanted: readonly LabelPlace[] = ['slant-below', 'slant-above'];
    return xs.map(() => (xs.length > SHORT_ROW ? slanted.slice(0, 1) : slanted));
  }
  return alternate(xs, ['below', 'above', 'slant-below'], ['above', 'below', 'slant-above']);
}

function alternate(xs: readonly number[], even: readonly LabelPlace[], odd: readonly LabelPlace[]) {
  return xs.map((_, place) => (place % 2 === 0 ? even : odd));
}
