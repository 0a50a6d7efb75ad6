/** Mean distance of nodes, in pixels, that a node's base radius is this share of. */
const SHARE = 0.2;
/** Share of the distance of neighbours in a row. */
const CROWDED = 0.28;
/** At least so many pixels; where thousands would cover one another, this share of their mean distance, down to dust. */
export const SMALLEST = { usual: 1.6, dust: 0.9, share: 0.12 };
const LARGEST = 4.6;
/** Radius of the usual node at most, in pixels, so that a map of nothing but the most recalled is not all disks. */
const USUAL = 7;
/** No node is drawn larger than this many base radii, however much it stands for. */
const MOST = 3.4;

/**
 * Radius of a node never recalled, in pixels: fair to point at when there are a few dozen, small when there are
 * thousands, and never so wide that neighbours in a row would meet.
 * @param spacing usual distance between neighbours in a row, pixels
 * @param growth how many base radii the usual node has
 */
export function baseRadius(
  count: number,
  width: number,
  height: number,
  spacing: number,
  growth: number,
): number {
  const mean = Math.sqrt((width * height) / Math.max(1, count));
  const fair = Math.min(SHARE * mean, CROWDED * spacing, USUAL / growth);
  const least = Math.max(SMALLEST.dust, Math.min(SMALLEST.usual, SMALLEST.share * mean));
  return Math.min(LARGEST, Math.max(least, fair));
}

/** Mean size of nodes that stand for so many texts each, in base radii. */
export function usualGrowth(weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + nodeRadius(1, weight), 0);
  return sum / Math.max(1, weights.length) || 1;
}

/** Radius in pixels of a node that stands for so many texts, those that recall it say: its area grows about with their number. */
export function nodeRadius(base: number, texts: number): number {
  return base * Math.min(MOST, 1 + 0.32 * Math.sqrt(texts));
}
