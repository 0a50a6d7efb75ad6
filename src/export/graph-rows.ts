import { graphFromIndex } from '../graph/graph-from-index.ts';
import type { CitationGraph } from '../graph/citation-graph.ts';
import { textState } from '../graph/text-state.ts';
import { timesRecalled } from '../graph/times-recalled.ts';
import { cellAt } from '../model/cell-at.ts';
import { displaySymbol, officialAddress, toSymbol } from '../model/document-symbol.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import { sourcedTitles } from './sourced-titles.ts';

/** A column of nodes or edges in what leaves as a graph or a table. */
export interface GraphColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
}

type Value = string | number | boolean | null;
/** Values by column; null where nothing is known. */
export type GraphRow = Readonly<Record<string, Value>>;

/** The citation graph as rows: texts, gaps included, and who cites whom. */
export interface GraphRows {
  readonly nodes: readonly { readonly id: string; readonly row: GraphRow }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly row: GraphRow }[];
}

const column = (name: string, type: GraphColumn['type']): GraphColumn => ({ name, type });

export const NODE_COLUMNS: readonly GraphColumn[] = [
  column('label', 'string'),
  column('kind', 'string'),
  /** `here`, or why its text is not. */
  column('state', 'string'),
  column('date', 'string'),
  column('year', 'integer'),
  column('session', 'integer'),
  column('title', 'string'),
  column('thread', 'string'),
  column('track', 'integer'),
  column('recalled-by', 'integer'),
  column('mentions', 'integer'),
  column('address', 'string'),
];

export const EDGE_COLUMNS: readonly GraphColumn[] = [
  column('mentions', 'integer'),
  column('acts', 'string'),
  column('places', 'string'),
  column('statuses', 'string'),
  column('backbone', 'boolean'),
];

/** Makes the rows of a corpus. */
export function graphRows(index: CorpusIndex, language: string): GraphRows {
  const graph = graphFromIndex(index);
  const titles = sourcedTitles(index, language);
  const nodes = index.nodes.id.map((id, node) => ({
    id,
    row: nodeRow(index, graph, node, titles.get(node) ?? null, language),
  }));
  const edges = graph.mapEdges((_edge, { evidence, backbone }, source, target) => ({
    source,
    target,
    row: {
      mentions: evidence.length,
      acts: listed(evidence.map(({ act }) => act)),
      places: listed(evidence.map(({ place }) => place)),
      statuses: listed(evidence.map(({ status }) => status)),
      backbone,
    },
  }));
  return { nodes, edges };
}

function nodeRow(
  index: CorpusIndex,
  graph: CitationGraph,
  node: number,
  title: string | null,
  language: string,
): GraphRow {
  const id = cellAt(index.nodes.id, node);
  const { kind, date, session, thread, track, documents } = graph.getNodeAttributes(id);
  const symbol = toSymbol(id);
  const recalled = timesRecalled(graph, id);
  return {
    label: symbol ? displaySymbol(symbol) : id.replace(/^file:/, ''),
    kind,
    state: textState({ kind, documents }),
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    session,
    title,
    thread: thread === null ? null : cellAt(index.threads, thread).id,
    track,
    'recalled-by': recalled.texts,
    mentions: recalled.mentions,
    address: symbol && officialAddress(symbol, language),
  };
}

/** Each value once, in the order they come. */
function listed(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}
