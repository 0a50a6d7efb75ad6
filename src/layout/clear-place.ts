import type { Point } from './citation-arc.ts';

/** A box that wants a place on the paper; the corner is its upper left one. Pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** Something that the box would better not cover, and how bad it is to cover it. */
export interface Obstacle extends Point {
  readonly weight: number;
}

/** This many pixels away is as bad as covering something of weight 1. */
const FAR = 160;

/**
 * The one of some corners where a box covers least and stands nearest to what it speaks of; those that do not fit the
 * paper are passed over. Null where none fits.
 */
export function clearPlace(
  corners: readonly Point[],
  box: BoxSize,
  paper: BoxSize,
  obstacles: readonly Obstacle[],
  about: Point,
): Point | null {
  let best: Point | null = null;
  let least = Infinity;
  for (const corner of corners) {
    const { x, y } = corner;
    if (x < 0 || y < 0 || x + box.width > paper.width || y + box.height > paper.height) continue;
    const away = Math.hypot(x + box.width / 2 - about.x, y + box.height / 2 - about.y);
    const covered = obstacles.reduce(
      (sum, point) =>
        point.x >= x && point.x <= x + box.width && point.y >= y && point.y <= y + box.height
          ? sum + point.weight
          : sum,
      away / FAR,
    );
    if (covered >= least) continue;
    best = corner;
    least = covered;
  }
  return best;
}
