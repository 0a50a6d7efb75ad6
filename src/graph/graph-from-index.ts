import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import { createCitationGraph, type CitationGraph, type Evidence } from './citation-graph.ts';

/** The citation graph of a published index. The border has checked every row: nothing is left out. */
export function graphFromIndex({ nodes, documents, edges, mentions }: CorpusIndex): CitationGraph {
  const graph = createCitationGraph();
  const texts: number[][] = nodes.id.map(() => []);
  documents.node.forEach((node, row) => cellAt(texts, node).push(row));
  nodes.id.forEach((id, node) => {
    graph.addNode(id, {
      kind: cellAt(nodes.kind, node),
      date: cellAt(nodes.date, node),
      session: cellAt(nodes.session, node),
      documents: cellAt(texts, node),
      thread: cellAt(nodes.thread, node),
      track: cellAt(nodes.track, node),
    });
  });
  const evidence = evidenceByEdge(mentions, edges.source.length);
  edges.source.forEach((from, edge) => {
    const source = cellAt(nodes.id, from);
    const target = cellAt(nodes.id, cellAt(edges.target, edge));
    const backbone = cellAt(edges.backbone, edge);
    graph.addDirectedEdge(source, target, { evidence: cellAt(evidence, edge), backbone });
  });
  return graph;
}

function evidenceByEdge(mentions: CorpusIndex['mentions'], edges: number): Evidence[][] {
  const evidence: Evidence[][] = Array.from({ length: edges }, () => []);
  mentions.edge.forEach((edge, row) => {
    cellAt(evidence, edge).push({
      document: cellAt(mentions.document, row),
      place: cellAt(mentions.place, row),
      act: cellAt(mentions.act, row),
      verb: cellAt(mentions.verb, row),
      status: cellAt(mentions.status, row),
    });
  });
  return evidence;
}
