import { nodeOfDocument, type ClauseContext } from './clause-context.ts';

/** Rows of the documents of a text's thread in its language, earlier ones first; of several copies the first. */
export function threadTexts(context: ClauseContext, document: number): number[] {
  const { index, order, relations } = context;
  const node = nodeOfDocument(context, document);
  const language = index.documents.language[document];
  const rows = new Map<number, number>();
  index.documents.node.forEach((other, row) => {
    const adopted = index.nodes.kind[other] === 'resolution' || index.nodes.kind[other] === 'decision';
    if (!adopted || index.documents.language[row] !== language || rows.has(other)) return;
    if (other !== node && relations.inOneThread(node, other)) rows.set(other, row);
  });
  return [...rows].sort(([a], [b]) => order.compare(a, b)).map(([, row]) => row);
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
