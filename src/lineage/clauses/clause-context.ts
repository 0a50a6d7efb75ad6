import { groupBy } from '../../model/group-by.ts';
import { isAdopted } from '../../model/is-adopted.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { ClauseTable } from './clause-table.ts';
import { TextOrder } from './text-order.ts';
import { TextRelations } from './text-relations.ts';

/** Clauses with the index that they stand beside: what questions about their lineage are asked of. Made once. */
export interface ClauseContext {
  readonly index: CorpusIndex;
  readonly table: ClauseTable;
  readonly order: TextOrder;
  readonly relations: TextRelations;
  /** Rows of the documents of each thread's resolutions and decisions, in order of adoption. */
  readonly threads: ReadonlyMap<number, readonly number[]>;
}

/** Makes the context of published clauses that fit the index. */
export function clauseContext(
  index: CorpusIndex,
  published: PublishedClauses,
  order = new TextOrder(index),
): ClauseContext {
  const relations = new TextRelations(index);
  const threads = documentsByThread(index, order, relations);
  return { index, table: new ClauseTable(published), order, relations, threads };
}

function documentsByThread(
  { documents, nodes }: CorpusIndex,
  order: TextOrder,
  relations: TextRelations,
): Map<number, number[]> {
  const node = (document: number) => documents.node[document]!;
  const rows = documents.node.map((_, document) => document);
  const threads = groupBy(rows, (document) =>
    isAdopted(nodes.kind[node(document)]) ? relations.threadOf(node(document)) : null,
  );
  for (const members of threads.values()) members.sort((a, b) => order.compare(node(a), node(b)) || a - b);
  return threads;
}

/** Row of the node whose text a row of the index's `documents` is. */
export function nodeOfDocument({ index }: Pick<ClauseContext, 'index'>, document: number): number {
  return index.documents.node[document]!;
}

/** Row of the node in whose text a clause stands. */
export function nodeOfClause(context: Pick<ClauseContext, 'index' | 'table'>, clause: number): number {
  return nodeOfDocument(context, context.table.documentOf(clause));
}
