import { DirectedGraph } from 'graphology';
import { arcCurvature } from '../../layout/citation-arc.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { heaviest } from './heaviest.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';

/** What the canvas holds of a text and of a citation: places only. How they look is worked out when they are drawn. */
export interface DrawnNode {
  x: number;
  y: number;
}
export interface DrawnEdge {
  curvature: number;
}
type DrawnFrom = Pick<CanvasScene, 'graph' | 'layout' | 'counts'>;
export type DrawnGraph = DirectedGraph<DrawnNode, DrawnEdge>;

/** More edges than this are a solid mass at rest: those to the most recalled texts are drawn. */
const MOST_AT_REST = 2000;

/** The texts that can have a place, and those of their citations that are drawn at rest. */
export function createDrawnGraph({ graph, layout, counts }: DrawnFrom): DrawnGraph {
  const drawn: DrawnGraph = new DirectedGraph<DrawnNode, DrawnEdge>();
  drawTexts(drawn, { graph, layout });
  drawCitations(drawn, { graph, counts });
  placeDrawnGraph(drawn, layout);
  return drawn;
}

/**
 * The texts that can have a place in a layout of this kind, whatever the filter leaves at first; none is taken away. True
 * where there are more than there were.
 */
export function drawTexts(
  drawn: DrawnGraph,
  { graph, layout }: Pick<DrawnFrom, 'graph' | 'layout'>,
): boolean {
  const before = drawn.order;
  graph.forEachNode((id, { date }) => {
    if (drawn.hasNode(id)) return;
    if (date !== null || layout.kind === 'network') drawn.addNode(id, { x: 0, y: 0 });
  });
  return drawn.order > before;
}

/** Other citations at rest, without a place as yet. */
export function drawCitations(drawn: DrawnGraph, { graph, counts }: Omit<DrawnFrom, 'layout'>): void {
  drawn.clearEdges();
  for (const [source, target] of edgesAtRest(graph, (id) => drawn.hasNode(id), counts)) {
    drawn.addEdge(source, target, { curvature: 0 });
  }
}

/**
 * Citing and cited text of the citations drawn while nothing is chosen, of those between texts that have a place: the
 * backbone, or the citations that were asked for.
 */
export function edgesAtRest(
  graph: CitationNetwork,
  placed: (id: string) => boolean,
  counts: CanvasScene['counts'],
): (readonly [string, string])[] {
  const edges: (readonly [string, string])[] = [];
  graph.forEachEdge((_, { backbone }, source, target) => {
    if (counts ? !counts(source, target) : !backbone) return;
    if (placed(source) && placed(target)) edges.push([source, target]);
  });
  if (edges.length <= MOST_AT_REST) return edges;
  return heaviest(edges, MOST_AT_REST, ([, target]) => graph.inDegree(target));
}

/**
 * Puts texts and arcs where a layout has them, without a word to those who listen: sigma would look at each of them
 * again and again. The canvas counts y upwards.
 */
export function placeDrawnGraph(drawn: DrawnGraph, layout: StageLayout): void {
  drawn.forEachNode((id, text) => {
    const place = layout.nodes.get(id);
    text.x = place?.x ?? 0;
    text.y = layout.height - (place?.y ?? 0);
  });
  drawn.forEachEdge((_, citation, source, target) => {
    citation.curvature = drawnCurvature(layout, source, target);
  });
}

/** The canvas bends to the left of the way from source to target; ours always bend upwards. */
function drawnCurvature(layout: StageLayout, source: string, target: string): number {
  const from = layout.nodes.get(source);
  const to = layout.nodes.get(target);
  if (!from || !to) return 0;
  const curvature = curvatureBetween(layout, source, target);
  return to.x > from.x || (to.x === from.x && to.y > from.y) ? curvature : -curvature;
}

/** Bend of the arc between two texts, as a share of its chord, always positive. */
export function curvatureBetween(layout: StageLayout, source: string, target: string): number {
  const from = layout.nodes.get(source);
  const to = layout.nodes.get(target);
  return from && to ? arcCurvature(from, to, layout.longest, layout.arcRoom) : 0;
}
