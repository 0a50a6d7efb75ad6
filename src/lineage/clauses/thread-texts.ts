import { nodeOfDocument, type ClauseContext } from './clause-context.ts';

/** Rows of the documents of a text's thread in its language, earlier ones first; of several copies the first. */
export function threadTexts(context: ClauseContext, document: number): number[] {
  const { index, relations, documentsOf } = context;
  const node = nodeOfDocument(context, document);
  const language = index.documents.language[document];
  const met = new Set([node]);
  const thread = relations.threadOf(node);
  return (thread === null ? [] : documentsOf(thread)).filter((row) => {
    const other = nodeOfDocument(context, row);
    if (index.documents.language[row] !== language || met.has(other)) return false;
    met.add(other);
    return true;
  });
}

/**
 * The text that a text follows: the last one here before it, in its language, on its track of the thread; where the
 * track has none, in the thread. Null where there is none.
 */
export function previousText(context: ClauseContext, document: number): number | null {
  const { order, relations } = context;
  const node = nodeOfDocument(context, document);
  const before = threadTexts(context, document).filter((row) =>
    order.isEarlier(nodeOfDocument(context, row), node),
  );
  const onTrack = before.filter((row) => relations.onOneTrack(node, nodeOfDocument(context, row)));
  return onTrack.at(-1) ?? before.at(-1) ?? null;
}
