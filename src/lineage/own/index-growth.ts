import type { CorpusIndex } from '../../model/published-corpus.ts';

/**
 * What own documents make of a published index, little enough to be handed from thread to thread: what follows its rows, and
 * in full what changes in them.
 */
export interface IndexGrowth {
  /** Ids and kinds of the new nodes; all else for every node. */
  readonly nodes: CorpusIndex['nodes'];
  /** New rows. */
  readonly documents: CorpusIndex['documents'];
  /** New citations; which of all are in the backbone. */
  readonly edges: CorpusIndex['edges'];
  /** New rows. */
  readonly mentions: CorpusIndex['mentions'];
  /** All of them. */
  readonly succession: CorpusIndex['succession'];
  readonly threads: CorpusIndex['threads'];
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
    nodes: { ...nodes, id: index.nodes.id.concat(nodes.id), kind: index.nodes.kind.concat(nodes.kind) },
    documents: withRows(index.documents, growth.documents),
    edges: {
      source: index.edges.source.concat(edges.source),
      target: index.edges.target.concat(edges.target),
      backbone: edges.backbone,
    },
    mentions: withRows(index.mentions, growth.mentions),
    succession: growth.succession,
    threads: growth.threads,
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
