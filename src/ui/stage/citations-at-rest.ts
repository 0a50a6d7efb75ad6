import { arcCurvature } from '../../layout/citation-arc.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CitationNetwork } from '../../graph/citation-network.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { oncePer } from '../../model/once-per.ts';
import { heaviestFirst } from './heaviest-first.ts';

/** Citing and cited text. */
export type CitationEnds = readonly [source: string, target: string];

/** In the place of a filter where all citations count. */
const ALL = new Uint8Array();

/**
 * Rows of the citations that are drawn while nothing is chosen: of the backbone, or those that were asked for. Those of the
 * texts recalled most come first. Looked for once.
 */
export function rowsAtRest({ graph, counting }: Pick<CanvasScene, 'graph' | 'counting'>): Uint32Array {
  return rowsOf(graph)(counting ?? ALL);
}

const rowsOf = oncePer((graph: CitationNetwork) =>
  oncePer((counting: Uint8Array) => {
    const { backbone, target } = graph.citations;
    const rows: number[] = [];
    for (let row = 0; row < backbone.length; row += 1) {
      if (counting === ALL ? backbone[row] : counting[row] === 1) rows.push(row);
    }
    return heaviestFirst(Uint32Array.from(rows), (row) => graph.timesRecalled(target[row]!));
  }),
);

/** Bend of the arc between two texts, as a share of its chord, always positive. */
export function curvatureBetween(layout: StageLayout, source: string, target: string): number {
  const from = layout.nodes.get(source);
  const to = layout.nodes.get(target);
  return from && to ? arcCurvature(from, to, layout.longest, layout.arcRoom) : 0;
}
