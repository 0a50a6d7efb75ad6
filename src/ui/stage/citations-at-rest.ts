import { arcCurvature } from '../../layout/citation-arc.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { heaviest } from './heaviest.ts';

/** Citing and cited text. */
export type CitationEnds = readonly [source: string, target: string];

/** More edges than this are a solid mass at rest: those to the most recalled texts are drawn. */
const MOST_AT_REST = 2000;

/**
 * The citations drawn while nothing is chosen, of those between texts that have a place: the backbone, or the citations
 * that were asked for.
 */
export function citationsAtRest(
  graph: CitationNetwork,
  placed: (id: string) => boolean,
  counts: CanvasScene['counts'],
): readonly CitationEnds[] {
  const edges: CitationEnds[] = [];
  graph.forEachEdge((_, { backbone }, source, target) => {
    if (counts ? !counts(source, target) : !backbone) return;
    if (placed(source) && placed(target)) edges.push([source, target]);
  });
  if (edges.length <= MOST_AT_REST) return edges;
  return heaviest(edges, MOST_AT_REST, ([, target]) => graph.inDegree(target));
}

/** Bend of the arc between two texts, as a share of its chord, always positive. */
export function curvatureBetween(layout: StageLayout, source: string, target: string): number {
  const from = layout.nodes.get(source);
  const to = layout.nodes.get(target);
  return from && to ? arcCurvature(from, to, layout.longest, layout.arcRoom) : 0;
}
