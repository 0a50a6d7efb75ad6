import type { CitationNetwork } from '../../graph/citation-network.ts';

/** Texts around one place stand in turn around it, ever farther out. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far from what it belongs to a text is put, as a share of the mean distance of texts. */
const ASIDE = 0.5;

/** The texts that have joined, as they wait for their places. */
interface Joining {
  readonly places: Float32Array;
  /** By row of those that have joined: all that they cite or that cite them. */
  readonly near: ReadonlyMap<number, readonly number[]>;
  readonly waiting: Set<number>;
  readonly gap: number;
}

/**
 * Places for texts that have joined a network which has come to rest: it stays as it is, and they come near what they cite
 * and what cites them, or to the edge. No chance is in it.
 * @param standing x and y by row of the first texts of the network; the others have joined
 */
export function joinPlaces(
  standing: Float32Array,
  { texts, citations }: Pick<CitationNetwork, 'texts' | 'citations'>,
): Float32Array {
  const [known, all] = [standing.length / 2, texts.id.length];
  if (known === all) return standing;
  const places = new Float32Array(2 * all);
  places.set(standing);
  const near = new Map<number, number[]>();
  for (let row = known; row < all; row += 1) near.set(row, []);
  for (const [citation, from] of citations.source.entries()) {
    const to = citations.target[citation]!;
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const { gap, edge } = measure(standing);
  const joining: Joining = { places, near, waiting: new Set(near.keys()), gap };
  const around = new Map<number, number>();
  for (const first of near.keys()) {
    placeAround(joining, around);
    if (!joining.waiting.delete(first)) continue;
    places.set(edge(first), 2 * first);
  }
  return places;
}

/** Places all that have something to stand by, from those next to what stands to those farther on. */
function placeAround({ places, near, waiting, gap }: Joining, around: Map<number, number>): void {
  for (;;) {
    const next = [...waiting].flatMap((row) => {
      const hosts = (near.get(row) ?? []).filter((other) => !waiting.has(other));
      return hosts.length > 0 ? [{ row, hosts }] : [];
    });
    if (next.length === 0) return;
    for (const { row, hosts } of next) {
      // Those that have nothing but one text between them share the room around it.
      const host = hosts.length === 1 ? hosts[0]! : row;
      const turn = (around.get(host) ?? 0) + 1;
      around.set(host, turn);
      const away = ASIDE * gap * Math.sqrt(turn);
      const middle = (axis: 0 | 1) =>
        hosts.reduce((sum, other) => sum + places[2 * other + axis]!, 0) / hosts.length;
      places[2 * row] = middle(0) + away * Math.cos(row * GOLDEN_ANGLE);
      places[2 * row + 1] = middle(1) + away * Math.sin(row * GOLDEN_ANGLE);
    }
    for (const { row } of next) waiting.delete(row);
  }
}

/** The mean distance of texts, and places on a circle around them all. */
function measure(standing: Float32Array) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < standing.length; at += 2) {
    [left, right] = [Math.min(left, standing[at]!), Math.max(right, standing[at]!)];
    [top, bottom] = [Math.min(top, standing[at + 1]!), Math.max(bottom, standing[at + 1]!)];
  }
  const some = standing.length > 2;
  const [width, height] = some ? [right - left, bottom - top] : [1, 1];
  const [x, y] = standing.length > 0 ? [(left + right) / 2, (top + bottom) / 2] : [0, 0];
  const gap = Math.sqrt((width * height) / Math.max(1, standing.length / 2)) || 1;
  const edge = (row: number): readonly [number, number] => [
    x + (width / 2 + gap) * Math.cos(row * GOLDEN_ANGLE),
    y + (height / 2 + gap) * Math.sin(row * GOLDEN_ANGLE),
  ];
  return { gap, edge };
}
