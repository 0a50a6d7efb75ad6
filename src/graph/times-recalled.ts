import type { CitationGraph } from './citation-graph.ts';

/** How often a text is recalled: by how many texts, and in how many mentions. */
export interface TimesRecalled {
  readonly texts: number;
  readonly mentions: number;
}

/** Counts the citations of a node; one the graph does not have is recalled never. */
export function timesRecalled(graph: CitationGraph, node: string): TimesRecalled {
  if (!graph.hasNode(node)) return { texts: 0, mentions: 0 };
  const mentions = graph.reduceInEdges(node, (sum, _edge, { evidence }) => sum + evidence.length, 0);
  return { texts: graph.inDegree(node), mentions };
}
