import { createCitationGraph, type CitationGraph } from '../../graph/citation-graph.ts';

/** For tests: `['a', 'b', 2]`, a cites b in two paragraphs. Citations of itself and doubles are left out. */
export function graphOf(edges: readonly (readonly [string, string, number])[]): CitationGraph {
  const graph = createCitationGraph();
  for (const [source, target, mentions] of edges) {
    for (const text of [source, target]) {
      if (!graph.hasNode(text)) {
        graph.addNode(text, {
          kind: 'resolution',
          date: null,
          session: null,
          documents: [],
          thread: null,
          track: null,
        });
      }
    }
    if (source === target || graph.hasEdge(source, target)) continue;
    graph.addEdge(source, target, {
      backbone: false,
      evidence: Array.from({ length: mentions }, (_, row) => ({
        document: 0,
        place: `pp${row + 1}`,
        act: 'recall',
        verb: null,
        status: 'resolved',
      })),
    });
  }
  return graph;
}
