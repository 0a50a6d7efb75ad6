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

/** In the place of a filter where all citations count. */
const ALL = new Uint8Array();

/**
 * The citations drawn while nothing is chosen, of those between texts that have a place: the backbone, or the citations
 * that were asked for.
 */
export function citationsAtRest(
  graph: CitationNetwork,
  placed: (row: number) => boolean,
  counting: CanvasScene['counting'],
): readonly CitationEnds[] {
  const { source, target } = graph.citations;
  const found: number[] = [];
  for (const row of rowsAtRest({ graph, counting })) {
    if (placed(source[row]!) && placed(target[row]!)) found.push(row);
  }
  return heaviestOf(graph, found);
}

/** Rows of the citations of the backbone, or of those that were asked for; looked for once. */
export function rowsAtRest({ graph, counting }: Pick<CanvasScene, 'graph' | 'counting'>): Uint32Array {
  return rowsOf(graph)(counting ?? ALL);
}

const rowsOf = oncePer(({ citations: { backbone } }: CitationNetwork) =>
  oncePer((counting: Uint8Array) => {
    const rows: number[] = [];
    for (let row = 0; row < backbone.length; row += 1) {
      if (counting === ALL ? backbone[row] : counting[row] === 1) rows.push(row);
    }
    return Uint32Array.from(rows);
  }),
);

/** Of the citations of some rows those to the most recalled texts, heaviest first; all where they are not too many. */
export function heaviestOf(graph: CitationNetwork, rows: readonly number[]): readonly CitationEnds[] {
  const { texts, citations } = graph;
  const { source, target } = citations;
  const times = (row: number) => graph.timesRecalled(target[row]!);
  const most = rows.length <= MOST_AT_REST ? rows : heaviest(rows, MOST_AT_REST, times);
  return most.map((row): CitationEnds => [texts.id[source[row]!]!, texts.id[target[row]!]!]);
}

/**
 * Those drawn at rest among all texts that can have a place in a drawing of a kind, whatever a filter leaves of them: what it takes
 * away does not make room for others. Looked for once.
 */
export function citationsOfKind({ graph, counting, layout: { kind } }: Drawn): readonly CitationEnds[] {
  return ofKind[kind](graph)(counting ?? ALL);
}

type Drawn = Pick<CanvasScene, 'graph' | 'counting' | 'layout'>;

const ofKind = {
  timeline: atRestAmong(
    ({ texts }) =>
      (row) =>
        texts.date[row] !== null,
  ),
  network: atRestAmong(() => () => true),
};

function atRestAmong(placed: (graph: CitationNetwork) => (row: number) => boolean) {
  return oncePer((graph: CitationNetwork) =>
    oncePer((counting: Uint8Array) =>
      citationsAtRest(graph, placed(graph), counting === ALL ? null : counting),
    ),
  );
}

/** Bend of the arc between two texts, as a share of its chord, always positive. */
export function curvatureBetween(layout: StageLayout, source: string, target: string): number {
  const from = layout.nodes.get(source);
  const to = layout.nodes.get(target);
  return from && to ? arcCurvature(from, to, layout.longest, layout.arcRoom) : 0;
}
