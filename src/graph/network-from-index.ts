import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import type { EdgeAttributes, Evidence, NodeAttributes } from './citation-graph.ts';
import type { CitationNetwork } from './citation-network.ts';
import { rowLists, type RowLists } from './row-lists.ts';

/** The citations of a published index, read from its columns when asked. The border has checked every row. */
export function networkFromIndex({ nodes, documents, edges, mentions }: CorpusIndex): CitationNetwork {
  const rows = new Map(nodes.id.map((id, row) => [id, row]));
  // Each is made when it is first asked for: the first picture of the map needs only how often a text is cited.
  const out = onceAsked(() => rowLists(edges.source, nodes.id.length));
  const into = onceAsked(() => rowLists(edges.target, nodes.id.length));
  const mentioned = onceAsked(() => rowLists(mentions.edge, edges.source.length));
  const attributes = attributesAsked({ nodes, documents });
  const known = (id: string) => {
    const row = rows.get(id);
    if (row === undefined) throw new RangeError(`no text ${id}`);
    return row;
  };
  const idAt = (row: number) => cellAt(nodes.id, row);
  const citationRow = (source: string, target: string) => {
    const [from, to] = [rows.get(source), rows.get(target)];
    if (from === undefined || to === undefined) return null;
    return (
      out()
        .rowsOf(from)
        .find((edge) => edges.target[edge] === to) ?? null
    );
  };
  const edgeAttributes = (edge: number): EdgeAttributes => ({
    backbone: cellAt(edges.backbone, edge),
    // Worked out when it is looked at: most edges are only counted.
    get evidence() {
      return Array.from(mentioned().rowsOf(edge), (row) => evidenceAt(mentions, row));
    },
  });
  return {
    texts: nodes,
    citations: edges,
    size: edges.source.length,
    rowOf: (id) => rows.get(id) ?? null,
    hasNode: (id) => rows.has(id),
    getNodeAttributes: (id) => attributes(known(id)),
    forEachNode: (visit) => nodes.id.forEach((id, row) => visit(id, attributes(row))),
    timesRecalled: (row) => into().lengthOf(row),
    inDegree: (id) => into().lengthOf(known(id)),
    outDegree: (id) => out().lengthOf(known(id)),
    inNeighbors: (id) => Array.from(into().rowsOf(known(id)), (edge) => idAt(cellAt(edges.source, edge))),
    outNeighbors: (id) => Array.from(out().rowsOf(known(id)), (edge) => idAt(cellAt(edges.target, edge))),
    citationRow,
    hasEdge: (source, target) => citationRow(source, target) !== null,
    getEdgeAttributes: (source, target) => {
      const edge = citationRow(source, target);
      if (edge === null) throw new RangeError(`${source} does not cite ${target}`);
      return edgeAttributes(edge);
    },
  };
}

function onceAsked(make: () => RowLists): () => RowLists {
  let made: RowLists | null = null;
  return () => (made ??= make());
}

/** What is known of the text of a row, put together when it is first asked for. */
function attributesAsked({ nodes, documents }: Pick<CorpusIndex, 'nodes' | 'documents'>) {
  const texts = onceAsked(() => rowLists(documents.node, nodes.id.length));
  const known = Array.from<NodeAttributes | undefined>({ length: nodes.id.length });
  return (row: number): NodeAttributes =>
    (known[row] ??= {
      kind: cellAt(nodes.kind, row),
      date: cellAt(nodes.date, row),
      session: cellAt(nodes.session, row),
      documents: Array.from(texts().rowsOf(row)),
      thread: cellAt(nodes.thread, row),
      track: cellAt(nodes.track, row),
    });
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
