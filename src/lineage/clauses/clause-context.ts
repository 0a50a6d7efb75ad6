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
}

/** Makes the context of published clauses that fit the index. */
export function clauseContext(index: CorpusIndex, published: PublishedClauses): ClauseContext {
  return {
    index,
    table: new ClauseTable(published),
    order: new TextOrder(index),
    relations: new TextRelations(index),
  };
}

/** Row of the node whose text a row of the index's `documents` is. */
export function nodeOfDocument({ index }: Pick<ClauseContext, 'index'>, document: number): number {
  return index.documents.node[document]!;
}

/** Row of the node in whose text a clause stands. */
export function nodeOfClause(context: Pick<ClauseContext, 'index' | 'table'>, clause: number): number {
  return nodeOfDocument(context, context.table.documentOf(clause));
}
