import type { CorpusExporter } from './exporter.ts';
import { graphRows } from './graph-rows.ts';
import { CREATOR, provenance } from './provenance.ts';

/** The citation graph as graphology writes graphs (`Graph.from` takes it; so does Gephi Lite). */
export const graphJson: CorpusExporter = {
  of: 'corpus',
  id: 'graph-json',
  mediaType: 'application/json',
  ending: 'json',
  write: (index, language) => {
    const { nodes, edges } = graphRows(index, language);
    const graph = {
      options: { type: 'directed', multi: false, allowSelfLoops: false },
      attributes: { creator: CREATOR, description: provenance(index) },
      nodes: nodes.map(({ id, row }) => ({ key: id, attributes: row })),
      edges: edges.map(({ source, target, row }, count) => ({
        key: String(count),
        source,
        target,
        attributes: row,
      })),
    };
    return `${JSON.stringify(graph)}\n`;
  },
};
