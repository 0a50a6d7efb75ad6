import { coarsenLinks } from './coarsen-links.ts';
import { relaxLinks, type Relaxing } from './relax-links.ts';
import { turnToTime } from './turn-to-time.ts';
import { weighLinks, type WeightedLinks } from './weighted-links.ts';

/** What a network is laid out from: citations as pairs of rows, and where each text begins, x and y in turn by row. */
export interface NetworkLinks {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** How strongly each of them pulls. */
  readonly strength: Float32Array;
  readonly seed: Float32Array;
}

/** So few places are laid out as they are. */
const FEW = 60;
/** A network that is hardly coarser helps no more. */
const WORTH = 0.85;
/** How far places go with a step: shares of the way across the whole, and of the way from one coarser place to the next. */
const COARSEST = { steps: 400, first: 0.5, last: 0.005 };
const FINER = { steps: 50, first: 1, last: 0.02 };
/** Places of one heap begin this far from its middle, in turn around it. */
const ASUNDER = 0.7;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where texts stand so that those that recall one another are near, x and y by row: a coarse network first, then finer
 * ones, each from where the coarser came to rest (Walshaw, 2003; Hu, 2005).
 */
export function settleNetwork({ source, target, strength, seed }: NetworkLinks): Float32Array {
  const links = weighLinks(seed.length / 2, { source, target, strength });
  const spread = Math.sqrt(links.masses.reduce((sum, mass) => sum + mass, 0));
  const places = seed.map((at) => at * spread);
  settleLevel(links, places, spread);
  return turnToTime(places, seed);
}

function settleLevel(links: WeightedLinks, places: Float32Array, spread: number): void {
  const coarser = links.count > FEW ? coarsenLinks(links) : null;
  if (coarser === null || coarser.links.count > links.count * WORTH) {
    relaxLinks(links, places, relaxing(COARSEST, spread));
    return;
  }
  const coarse = gatherPlaces(places, links, coarser);
  settleLevel(coarser.links, coarse, spread);
  places.set(spreadPlaces(coarse, coarser.heapOf));
  relaxLinks(links, places, relaxing(FINER, spread / Math.sqrt(coarser.links.count)));
}

function relaxing({ steps, first, last }: Relaxing, way: number): Relaxing {
  return { steps, first: first * way, last: last * way };
}

function gatherPlaces(
  places: Float32Array,
  { count, masses }: WeightedLinks,
  { links, heapOf }: { readonly links: WeightedLinks; readonly heapOf: Uint32Array },
): Float32Array {
  const gathered = new Float32Array(2 * links.count);
  for (let row = 0; row < count; row += 1) {
    const heap = heapOf[row]!;
    const share = masses[row]! / links.masses[heap]!;
    gathered[2 * heap]! += places[2 * row]! * share;
    gathered[2 * heap + 1]! += places[2 * row + 1]! * share;
  }
  return gathered;
}

function spreadPlaces(coarse: Float32Array, heapOf: Uint32Array): Float32Array {
  const places = new Float32Array(2 * heapOf.length);
  for (const [row, heap] of heapOf.entries()) {
    places[2 * row] = coarse[2 * heap]! + ASUNDER * Math.cos(row * GOLDEN_ANGLE);
    places[2 * row + 1] = coarse[2 * heap + 1]! + ASUNDER * Math.sin(row * GOLDEN_ANGLE);
  }
  return places;
}
