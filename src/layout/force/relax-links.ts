import { RepulsionTree } from './repulsion-tree.ts';
import type { WeightedLinks } from './weighted-links.ts';

/** How long places are moved, and how far at most: in units of the usual length of a link, which is 1. */
export interface Relaxing {
  readonly steps: number;
  readonly first: number;
  readonly last: number;
}

/** A cell of places farther away than this many times its width counts as one. */
const NEARNESS = 0.9;
/** Pull to the middle for each unit of weight, so that what is not linked stays in sight. */
const GRAVITY = 0.15;

/**
 * Moves places to where links pull and everything pushes in balance: links by their length, places by their number of
 * links over the distance (Jacomy, Venturini, Heymann & Bastian, "ForceAtlas2", 2014). Steps shrink from first to last
 * (Hu, "Efficient, high-quality force-directed graph drawing", 2005). Places are changed where they are. No chance is in
 * it: same places in, same places out.
 */
export function relaxLinks(
  links: WeightedLinks,
  places: Float32Array,
  { steps, first, last }: Relaxing,
): void {
  const tree = new RepulsionTree(links.count);
  const forces = new Float64Array(2 * links.count);
  for (let step = 0; step < steps; step += 1) {
    const reach = first * (last / first) ** (step / Math.max(1, steps - 1));
    tree.fill(places, links.masses);
    gather(links, places, tree, forces);
    move(links, places, forces, reach);
  }
}

function gather(
  { count, source, target, strength, masses }: WeightedLinks,
  places: Float32Array,
  tree: RepulsionTree,
  forces: Float64Array,
): void {
  forces.fill(0);
  for (let row = 0; row < count; row += 1) {
    const [x, y, mass] = [places[2 * row]!, places[2 * row + 1]!, masses[row]!];
    tree.push(x, y, NEARNESS, forces, 2 * row);
    forces[2 * row] = (forces[2 * row]! - x * GRAVITY) * mass;
    forces[2 * row + 1] = (forces[2 * row + 1]! - y * GRAVITY) * mass;
  }
  for (let link = 0; link < source.length; link += 1) {
    const [from, to] = [2 * source[link]!, 2 * target[link]!];
    const dx = places[to]! - places[from]!;
    const dy = places[to + 1]! - places[from + 1]!;
    const pull = strength[link]!;
    forces[from]! += dx * pull;
    forces[from + 1]! += dy * pull;
    forces[to]! -= dx * pull;
    forces[to + 1]! -= dy * pull;
  }
}

/** Along its force, a place of more weight less far; never farther than `reach`. */
function move(
  { count, masses }: WeightedLinks,
  places: Float32Array,
  forces: Float64Array,
  reach: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const [across, down] = [forces[2 * row]!, forces[2 * row + 1]!];
    const force = Math.sqrt(across * across + down * down);
    if (force === 0) continue;
    const way = Math.min(reach, (reach * force) / masses[row]!) / force;
    places[2 * row]! += across * way;
    places[2 * row + 1]! += down * way;
  }
}
