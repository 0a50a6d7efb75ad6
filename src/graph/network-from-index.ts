import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import type { EdgeAttributes, Evidence, NodeAttributes } from './citation-graph.ts';
import type { CitationNetwork } from './citation-network.ts';
import { rowLists, type RowLists } from './row-lists.ts';

const IN_BACKBONE = { backbone: true };
const BESIDE_BACKBONE = { backbone: false };

/** The citations of a published index, read from its columns when asked. The border has checked every row. */
export function networkFromIndex({ nodes, documents, edges, mentions }: CorpusIndex): CitationNetwork {
  const { rows, attributes } = nodeTable({ nodes, documents });
  // Each is made when it is first asked for: the first picture of the map needs only how often a text is cited.
  const out = onceAsked(() => rowLists(edges.source, nodes.id.length));
  const into = onceAsked(() => rowLists(edges.target, nodes.id.length));
  const mentioned = onceAsked(() => rowLists(mentions.edge, edges.source.length));
  const rowOf = (id: string) => {
    const row = rows.get(id);
    if (row === undefined) throw new RangeError(`no text ${id}`);
    return row;
  };
  const idAt = (row: number) => cellAt(nodes.id, row);
  const edgeBetween = (source: string, target: string) => {
    const [from, to] = [rows.get(source), rows.get(target)];
    if (from === undefined || to === undefined) return undefined;
    return out()
      .rowsOf(from)
      .find((edge) => edges.target[edge] === to);
  };
  const edgeAttributes = (edge: number): EdgeAttributes => ({
    backbone: cellAt(edges.backbone, edge),
    // Worked out when it is looked at: most edges are only counted.
    get evidence() {
      return Array.from(mentioned().rowsOf(edge), (row) => evidenceAt(mentions, row));
    },
  });
  return {
    size: edges.source.length,
    nodes: () => [...nodes.id],
    hasNode: (id) => rows.has(id),
    getNodeAttributes: (id) => cellAt(attributes, rowOf(id)),
    forEachNode: (visit) => nodes.id.forEach((id, row) => visit(id, cellAt(attributes, row))),
    inDegree: (id) => into().lengthOf(rowOf(id)),
    outDegree: (id) => out().lengthOf(rowOf(id)),
    inNeighbors: (id) => Array.from(into().rowsOf(rowOf(id)), (edge) => idAt(cellAt(edges.source, edge))),
    outNeighbors: (id) => Array.from(out().rowsOf(rowOf(id)), (edge) => idAt(cellAt(edges.target, edge))),
    hasEdge: (source, target) => edgeBetween(source, target) !== undefined,
    getEdgeAttributes: (source, target) => {
      const edge = edgeBetween(source, target);
      if (edge === undefined) throw new RangeError(`${source} does not cite ${target}`);
      return edgeAttributes(edge);
    },
    forEachEdge: (visit) => {
      for (let edge = 0; edge < edges.source.length; edge += 1) {
        const standing = edges.backbone[edge] === true ? IN_BACKBONE : BESIDE_BACKBONE;
        visit(edge, standing, nodes.id[edges.source[edge]!]!, nodes.id[edges.target[edge]!]!);
      }
    },
  };
}

function onceAsked(make: () => RowLists): () => RowLists {
  let made: RowLists | null = null;
  return () => (made ??= make());
}

function nodeTable({ nodes, documents }: Pick<CorpusIndex, 'nodes' | 'documents'>) {
  const texts = rowLists(documents.node, nodes.id.length);
  const attributes = nodes.id.map((_, row): NodeAttributes => ({
    kind: cellAt(nodes.kind, row),
    date: cellAt(nodes.date, row),
    session: cellAt(nodes.session, row),
    documents: [...texts.rowsOf(row)],
    thread: cellAt(nodes.thread, row),
    track: cellAt(nodes.track, row),
  }));
  return { rows: new Map(nodes.id.map((id, row) => [id, row])), attributes };
}

function evidenceAt(mentions: CorpusIndex['mentions'], row: number): Evidence {
  return {
    document: cellAt(mentions.document, row),
    place: cellAt(mentions.place, row),
    act: cellAt(mentions.act, row),
    verb: cellAt(mentions.verb, row),
    status: cellAt(mentions.status, row),
  };
}
