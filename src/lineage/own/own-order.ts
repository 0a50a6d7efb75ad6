import { isAdopted } from '../../model/is-adopted.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { sessionYear } from '../../model/session.ts';
import { TextOrder } from '../clauses/text-order.ts';

const LAST_DAY = '9999-12-31';

/**
 * The order of the texts of an index with own documents in it. A draft without a date comes after everything, or where
 * it names its session, when that begins: all of what came before may be its source.
 * @param published how many rows of `documents` are published; the others are own ones
 */
export function ownOrder(
  { nodes, documents }: Pick<CorpusIndex, 'nodes' | 'documents'>,
  published: number,
): TextOrder {
  const elsewhere = new Set(documents.node.slice(0, published));
  const date = [...nodes.date];
  for (const node of documents.node.slice(published)) {
    if (isAdopted(nodes.kind[node]) || elsewhere.has(node) || date[node] !== null) continue;
    const session = nodes.session[node] ?? null;
    date[node] = session === null ? LAST_DAY : `${sessionYear(session)}-09-01`;
  }
  return new TextOrder({ nodes: { ...nodes, date } });
}
