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
  /** Rows of the documents of a thread's resolutions and decisions, in order of adoption; sorted when first asked for. */
  readonly documentsOf: (thread: number) => readonly number[];
}

/** Makes the context of published clauses that fit the index. */
export function clauseContext(
  index: CorpusIndex,
  published: PublishedClauses,
  order = new TextOrder(index),
): ClauseContext {
  const relations = new TextRelations(index);
  const documentsOf = documentsByThread(index, order, relations);
  return { index, table: new ClauseTable(published), order, relations, documentsOf };
}

function documentsByThread(
  { documents, nodes }: CorpusIndex,
  order: TextOrder,
  relations: TextRelations,
): ClauseContext['documentsOf'] {
  const node = (document: number) => documents.node[document]!;
  const threads = groupBy([...documents.node.keys()], (document) =>
    isAdopted(nodes.kind[node(document)]) ? relations.threadOf(node(document)) : null,
  );
  const sorted = new Set<number>();
  return (thread) => {
    const members = threads.get(thread) ?? [];
    if (!sorted.has(thread)) members.sort((a, b) => order.compare(node(a), node(b)) || a - b);
    sorted.add(thread);
    return members;
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
