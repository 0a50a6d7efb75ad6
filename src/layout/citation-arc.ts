/** A place on the drawing: x to the right, y downwards, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve from the citing text to the cited one. */
export interface Arc {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Longer arcs rise higher, but less than in proportion, so that arcs to one text fan out. */
const RISE_EXPONENT = 0.8;
/** Share of the height between two places that counts as way through time, so that no arc is quite straight. */
const LEANING = 0.4;
/** Above this a short arc would be a loop. */
const STEEPEST = 0.42;

/**
 * How far an arc between two places `length` pixels apart rises, when one of `longest` pixels rises by all the
 * `room` there is; longer ones rise no higher.
 */
export function arcRise(length: number, longest: number, room: number): number {
  if (length <= 0) return 0;
  const share = longest > 0 ? Math.min(1, length / longest) : 1;
  return Math.min(STEEPEST * length, room * share ** RISE_EXPONENT);
}

/**
 * Distance of the control point from the chord, as a share of the chord: what the curved edge of the canvas asks for.
 * It is the way through time that makes an arc rise: from lane to lane it goes nearly straight.
 */
export function arcCurvature(from: Point, to: Point, longest: number, room: number): number {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const chord = Math.hypot(across, down);
  if (chord === 0) return 0;
  return (2 * arcRise(Math.max(across, LEANING * down), longest, room)) / chord;
}

/** The arc between two places, bent to the upper side of the line from left to right whichever way it is cited. */
export function citationArc(from: Point, to: Point, curvature: number): Arc {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const upward = dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
  const control = {
    x: (from.x + to.x) / 2 + dy * curvature * upward,
    y: (from.y + to.y) / 2 - dx * curvature * upward,
  };
  return { from, control, to };
}

/** The place at `t` from 0 (citing) to 1 (cited). */
export function pointOnArc({ from, control, to }: Arc, t: number): Point {
  const rest = 1 - t;
  const mix = (a: number, b: number, c: number) => rest * rest * a + 2 * rest * t * b + t * t * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

/** Distance in pixels from a place to an arc, measured to a chain of `steps` chords. */
export function distanceToArc(arc: Arc, place: Point, steps = 24): number {
  let nearest = Infinity;
  let previous = arc.from;
  for (let step = 1; step <= steps; step += 1) {
    const next = pointOnArc(arc, step / steps);
    nearest = Math.min(nearest, distanceToChord(previous, next, place));
    previous = next;
  }
  return nearest;
}

function distanceToChord(start: Point, end: Point, place: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((place.x - start.x) * dx + (place.y - start.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(place.x - start.x - t * dx, place.y - start.y - t * dy);
}
