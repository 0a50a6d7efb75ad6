import { arcCurvature } from '../../layout/citation-arc.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { oncePer } from '../../model/once-per.ts';
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

/**
 * The same among all texts that can have a place in a drawing of a kind, whatever a filter leaves of them: what it takes
 * away does not make room for others. Looked for once.
 */
export function citationsOfKind({ graph, counts, layout: { kind } }: Drawn): readonly CitationEnds[] {
  return ofKind[kind](graph)(counts ?? ALL);
}

type Drawn = Pick<CanvasScene, 'graph' | 'counts' | 'layout'>;

/** In the place of a filter where all citations count. */
const ALL = () => true;

const ofKind = {
  timeline: atRestAmong((graph) => (id) => graph.getNodeAttributes(id).date !== null),
  network: atRestAmong(() => () => true),
};

function atRestAmong(placed: (graph: CitationNetwork) => (id: string) => boolean) {
  return oncePer((graph: CitationNetwork) =>
    oncePer((counts: NonNullable<CanvasScene['counts']>) =>
      citationsAtRest(graph, placed(graph), counts === ALL ? null : counts),
    ),
  );
}

/** Bend of the arc between two texts, as a share of its chord, always positive. */
export function curvatureBetween(layout: StageLayout, source: string, target: string): number {
  const from = layout.nodes.get(source);
  const to = layout.nodes.get(target);
  return from && to ? arcCurvature(from, to, layout.longest, layout.arcRoom) : 0;
}
