import { graphFromIndex } from '../graph/graph-from-index.ts';
import type { CitationGraph } from '../graph/citation-graph.ts';
import { textState } from '../graph/text-state.ts';
import { timesRecalled } from '../graph/times-recalled.ts';
import { cellAt } from '../model/cell-at.ts';
import { displaySymbol, officialAddress, toSymbol } from '../model/document-symbol.ts';
import type { CorpusIndex, CorpusThread } from '../model/published-corpus.ts';
import { graphTitles, threadTitle, type GraphTitle } from './graph-titles.ts';

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
  column('title-language', 'string'),
  column('thread', 'string'),
  column('thread-title', 'string'),
  column('track', 'integer'),
  /** The texts before it in its thread, as recall lists show them. */
  column('follows', 'string'),
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
  const titles = graphTitles(index, language);
  const followed = followedTexts(index);
  const nodes = index.nodes.id.map((id, node) => ({
    id,
    row: {
      ...nodeRow(index, graph, node, language),
      ...titleColumns(titles.get(node)),
      follows: listed(followed.get(node) ?? []) || null,
    },
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

function nodeRow(index: CorpusIndex, graph: CitationGraph, node: number, language: string): GraphRow {
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
    ...threadColumns(thread === null ? null : cellAt(index.threads, thread), language),
    track,
    'recalled-by': recalled.texts,
    mentions: recalled.mentions,
    address: symbol && officialAddress(symbol, language),
  };
}

function titleColumns(title: GraphTitle | undefined): GraphRow {
  return { title: title?.text ?? null, 'title-language': title?.language ?? null };
}

function threadColumns(thread: CorpusThread | null, language: string): GraphRow {
  return { thread: thread?.id ?? null, 'thread-title': thread && threadTitle(thread.titles, language) };
}

/** Ids by row of the text that follows them. */
function followedTexts({ nodes, succession }: CorpusIndex): ReadonlyMap<number, readonly string[]> {
  const followed = new Map<number, string[]>();
  succession.source.forEach((later, row) => {
    const earlier = cellAt(nodes.id, cellAt(succession.target, row));
    followed.set(later, [...(followed.get(later) ?? []), earlier]);
  });
  return followed;
}

/** Each value once, in the order they come. */
function listed(values: readonly string[]): string {
  return [...new Set(values)].join('; ');
}
