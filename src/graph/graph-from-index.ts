import type { CorpusIndex } from '../model/published-corpus.ts';
import { createCitationGraph, type CitationGraph, type Evidence } from './citation-graph.ts';

/** The citation graph of a published index. Rows that point nowhere (a file made by hand) are left out. */
export function graphFromIndex({ nodes, documents, edges, mentions }: CorpusIndex): CitationGraph {
  const graph = createCitationGraph();
  const texts: number[][] = nodes.id.map(() => []);
  documents.node.forEach((node, row) => texts[node]?.push(row));
  nodes.id.forEach((id, node) => {
    graph.mergeNode(id, {
      kind: nodes.kind[node] ?? 'other',
      date: nodes.date[node] ?? null,
      session: nodes.session[node] ?? null,
      documents: texts[node] ?? [],
      thread: nodes.thread[node] ?? null,
      track: nodes.track[node] ?? null,
    });
  });
  const evidence = evidenceByEdge(mentions, edges.source.length);
  edges.source.forEach((from, edge) => {
    const source = nodes.id[from];
    const target = nodes.id[edges.target[edge] ?? -1];
    if (source === undefined || target === undefined || source === target) return;
    const backbone = edges.backbone[edge] ?? false;
    graph.mergeDirectedEdge(source, target, { evidence: evidence[edge] ?? [], backbone });
  });
  return graph;
}

function evidenceByEdge(mentions: CorpusIndex['mentions'], edges: number): Evidence[][] {
  const evidence: Evidence[][] = Array.from({ length: edges }, () => []);
  mentions.edge.forEach((edge, row) => {
    evidence[edge]?.push({
      document: mentions.document[row] ?? 0,
      place: mentions.place[row] ?? '',
      act: mentions.act[row] ?? 'mention',
      verb: mentions.verb[row] ?? null,
      status: mentions.status[row] ?? 'resolved',
    });
  });
  return evidence;
}
