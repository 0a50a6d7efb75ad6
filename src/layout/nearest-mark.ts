import { distanceToArc, type Arc, type Point } from './citation-arc.ts';

/** The node whose rim is nearest to a place, if within `reach` pixels of it; a place inside a node is at distance 0. */
export function nearestNode<T extends Point & { readonly radius: number }>(
  nodes: Iterable<T>,
  place: Point,
  reach: number,
): T | null {
  let nearest: T | null = null;
  let least = reach;
  for (const node of nodes) {
    if (Math.abs(node.x - place.x) - node.radius > least) continue;
    const distance = Math.hypot(node.x - place.x, node.y - place.y) - node.radius;
    if (distance > least) continue;
    nearest = node;
    least = distance;
  }
  return nearest;
}

/** The arc nearest to a place, if within `reach` pixels of it. */
export function nearestArc<T extends { readonly arc: Arc }>(
  marks: Iterable<T>,
  place: Point,
  reach: number,
): T | null {
  let nearest: T | null = null;
  let least = reach;
  for (const mark of marks) {
    if (isFar(mark.arc, place, least)) continue;
    const distance = distanceToArc(mark.arc, place);
    if (distance > least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}

/** Beyond reach of the box around the arc's three points, within which all of it stands. */
function isFar({ from, control, to }: Arc, { x, y }: Point, reach: number): boolean {
  return (
    x < Math.min(from.x, control.x, to.x) - reach ||
    x > Math.max(from.x, control.x, to.x) + reach ||
    y < Math.min(from.y, control.y, to.y) - reach ||
    y > Math.max(from.y, control.y, to.y) + reach
  );
}
