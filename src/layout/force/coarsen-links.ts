import type { WeightedLinks } from './weighted-links.ts';

export interface Coarsened {
  readonly links: WeightedLinks;
  /** By row of the finer places, the row of the coarser place that stands for it. */
  readonly heapOf: Uint32Array;
}

/** No coarser place stands for more than so many. */
const LARGEST_HEAP = 6;

/**
 * Fewer places that pull in the same ways: those of few links first, each joins the neighbour whose heap is smallest
 * (after Walshaw, "A multilevel algorithm for force-directed graph drawing", 2003; heaps instead of pairs, because a text
 * recalled by hundreds would leave all but one of them alone).
 */
export function coarsenLinks(links: WeightedLinks): Coarsened {
  const { count, source, target, strength, masses } = links;
  const { heapOf, heaps } = gather(links);
  const heapMasses = new Float32Array(heaps);
  for (let row = 0; row < count; row += 1) heapMasses[heapOf[row]!]! += masses[row]!;
  const joint = new Map<number, number>();
  for (let link = 0; link < source.length; link += 1) {
    const [from, to] = [heapOf[source[link]!]!, heapOf[target[link]!]!];
    if (from === to) continue;
    const key = Math.min(from, to) * heaps + Math.max(from, to);
    joint.set(key, (joint.get(key) ?? 0) + strength[link]!);
  }
  const keys = [...joint.keys()];
  return {
    heapOf,
    links: {
      count: heaps,
      source: Uint32Array.from(keys, (key) => Math.floor(key / heaps)),
      target: Uint32Array.from(keys, (key) => key % heaps),
      strength: Float32Array.from(joint.values()),
      masses: heapMasses,
    },
  };
}

function gather({ count, source, target, masses }: WeightedLinks) {
  const neighbours = neighbourRows(count, source, target);
  const heapOf = new Uint32Array(count).fill(count);
  const sizes: number[] = [];
  const order = Array.from(heapOf.keys()).sort((a, b) => masses[a]! - masses[b]! || a - b);
  for (const row of order) {
    if (heapOf[row] !== count) continue;
    let best = -1;
    for (const other of neighbours.rowsOf(row)) {
      const heap = heapOf[other]!;
      if (heap !== count && sizes[heap]! >= LARGEST_HEAP) continue;
      const size = (each: number) => (heapOf[each] === count ? 1 : sizes[heapOf[each]!]!);
      if (best < 0 || size(other) < size(best)) best = other;
    }
    const heap = best < 0 || heapOf[best] === count ? sizes.push(0) - 1 : heapOf[best]!;
    for (const member of best < 0 || heapOf[best] !== count ? [row] : [row, best]) {
      heapOf[member] = heap;
      sizes[heap]! += 1;
    }
  }
  return { heapOf, heaps: sizes.length };
}

function neighbourRows(count: number, source: Uint32Array, target: Uint32Array) {
  const starts = new Uint32Array(count + 1);
  for (const ends of [source, target]) for (const row of ends) starts[row + 1]! += 1;
  for (let row = 0; row < count; row += 1) starts[row + 1]! += starts[row]!;
  const rows = new Uint32Array(2 * source.length);
  const next = starts.slice();
  for (let link = 0; link < source.length; link += 1) {
    rows[next[source[link]!]!++] = target[link]!;
    rows[next[target[link]!]!++] = source[link]!;
  }
  return { rowsOf: (row: number) => rows.subarray(starts[row], starts[row + 1]) };
}
