import type { CorpusIndex, CorpusThread } from '../../model/published-corpus.ts';
import { withCells, type ChangedCells } from './changed-cells.ts';

/** The cells of a column. */
type CellOf<Column> = Column extends readonly (infer Cell)[] ? Cell : never;

/**
 * What own documents make of a published index, little enough to be handed from thread to thread while somebody reads:
 * what follows its rows, and what changes in them.
 */
export interface IndexGrowth {
  /** Ids and kinds of the new nodes; of all else what changes. */
  readonly nodes: Pick<CorpusIndex['nodes'], 'id' | 'kind'> & {
    readonly [Name in 'date' | 'session' | 'thread' | 'track']: ChangedCells<
      CellOf<CorpusIndex['nodes'][Name]>
    >;
  };
  /** New rows. */
  readonly documents: CorpusIndex['documents'];
  /** New citations; what changes in the backbone. */
  readonly edges: Pick<CorpusIndex['edges'], 'source' | 'target'> & {
    readonly backbone: ChangedCells<boolean>;
  };
  /** New rows. */
  readonly mentions: CorpusIndex['mentions'];
  /** All of it. */
  readonly succession: CorpusIndex['succession'];
  readonly threads: ChangedCells<CorpusThread>;
  /** New rows. */
  readonly facts: CorpusIndex['facts'];
  /** Rows of the published ledger that the documents have settled, and what they leave open. */
  readonly ledger: { readonly settled: readonly number[]; readonly added: CorpusIndex['ledger'] };
  /** For each new row of `documents`, which of the documents it is. */
  readonly order: readonly number[];
}

/** A published index with what own documents make of it. All published rows keep their numbers. */
export function growIndex(index: CorpusIndex, growth: IndexGrowth): CorpusIndex {
  const { nodes, edges, ledger } = growth;
  const settled = new Set(ledger.settled);
  return {
    ...index,
    nodes: {
      id: index.nodes.id.concat(nodes.id),
      kind: index.nodes.kind.concat(nodes.kind),
      date: withCells(index.nodes.date, nodes.date),
      session: withCells(index.nodes.session, nodes.session),
      thread: withCells(index.nodes.thread, nodes.thread),
      track: withCells(index.nodes.track, nodes.track),
    },
    documents: withRows(index.documents, growth.documents),
    edges: {
      source: index.edges.source.concat(edges.source),
      target: index.edges.target.concat(edges.target),
      backbone: withCells(index.edges.backbone, edges.backbone),
    },
    mentions: withRows(index.mentions, growth.mentions),
    succession: growth.succession,
    threads: withCells(index.threads, growth.threads),
    facts: withRows(index.facts, growth.facts),
    ledger: index.ledger.filter((_, row) => !settled.has(row)).concat(ledger.added),
  };
}

/** Columns with further rows. */
function withRows<Columns extends { readonly [Name in keyof Columns]: readonly unknown[] }>(
  columns: Columns,
  rows: Columns,
): Columns {
  const names = Object.keys(columns) as (keyof Columns)[];
  return names.reduce((all, name) => ({ ...all, [name]: columns[name].concat(rows[name]) }), columns);
}
