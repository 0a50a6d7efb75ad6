import type { CitationNetwork } from '../graph/citation-network.ts';
import type { PlacedNode, StageLayout } from './stage-layout.ts';

export const WALKS = ['earlier', 'later', 'recalled', 'recalling', 'up', 'down', 'first', 'last'] as const;
/**
 * A step from one text to another: in time within its lane, along a citation, to another row, to an end of the lane. In a
 * network, which has neither lanes nor rows, the first two and the rows are left, right, up and down.
 */
export type Walk = (typeof WALKS)[number];

/** Steps in a network, to the right and down. */
const WAYS: Partial<Readonly<Record<Walk, readonly [right: number, down: number]>>> = {
  earlier: [-1, 0],
  later: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The text one step from `id`; null where there is none. Texts beyond the sessions shown are passed over. */
export function walkFrom(
  layout: StageLayout,
  graph: Pick<CitationNetwork, 'inNeighbors' | 'outNeighbors'>,
  id: string,
  walk: Walk,
): string | null {
  const here = layout.nodes.get(id);
  if (!here) return null;
  const way = layout.kind === 'network' ? WAYS[walk] : undefined;
  if (way) return towards(layout, here, ...way);
  switch (walk) {
    case 'earlier':
      return (
        laneOf(layout, here).findLast((node) => node.x < here.x || (node.x === here.x && node.y < here.y))
          ?.id ?? null
      );
    case 'later':
      return (
        laneOf(layout, here).find((node) => node.x > here.x || (node.x === here.x && node.y > here.y))?.id ??
        null
      );
    case 'first':
      return laneOf(layout, here).at(0)?.id ?? null;
    case 'last':
      return laneOf(layout, here).at(-1)?.id ?? null;
    case 'recalled':
      return along(layout, graph.outNeighbors(id)).at(-1)?.id ?? null;
    case 'recalling':
      return along(layout, graph.inNeighbors(id)).at(0)?.id ?? null;
    case 'up':
      return nearestRow(layout, here, -1)?.id ?? null;
    case 'down':
      return nearestRow(layout, here, 1)?.id ?? null;
  }
}

/** Where a walk begins when nothing is chosen: the latest text of the first lane, the thread of most texts. */
export function startOfWalk(layout: StageLayout): string | null {
  let start: PlacedNode | null = null;
  for (const node of layout.nodes.values()) {
    if (!node.outside && (start === null || node.lane <= start.lane)) start = node;
  }
  return start?.id ?? null;
}

/** Texts of the node's lane from left to right, then from top to bottom. */
function laneOf(layout: StageLayout, { lane }: PlacedNode): PlacedNode[] {
  return inOrder([...layout.nodes.values()].filter((node) => node.lane === lane && !node.outside));
}

function along(layout: StageLayout, ids: readonly string[]): PlacedNode[] {
  return inOrder(ids.flatMap((id) => layout.nodes.get(id) ?? []).filter((node) => !node.outside));
}

function inOrder(nodes: PlacedNode[]): PlacedNode[] {
  return nodes.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** In the next row that has texts, above or below, the text nearest in time. */
function nearestRow(layout: StageLayout, here: PlacedNode, direction: 1 | -1): PlacedNode | null {
  let best: PlacedNode | null = null;
  for (const node of layout.nodes.values()) {
    if (node.outside || (node.y - here.y) * direction <= 0) continue;
    const rise = Math.abs(node.y - here.y) - (best ? Math.abs(best.y - here.y) : Infinity);
    if (rise < 0 || (rise === 0 && best && Math.abs(node.x - here.x) < Math.abs(best.x - here.x)))
      best = node;
  }
  return best;
}

/** In a network, the nearest text that way, those straight on before those aside. */
function towards(layout: StageLayout, here: PlacedNode, right: number, down: number): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const node of layout.nodes.values()) {
    if (node.outside) continue;
    const [dx, dy] = [node.x - here.x, node.y - here.y];
    const [ahead, aside] = [dx * right + dy * down, Math.abs(dx * down) + Math.abs(dy * right)];
    const way = ahead + 2 * aside;
    if (ahead > 0 && aside <= 2 * ahead && way < least) [best, least] = [node.id, way];
  }
  return best;
}
