import type { State } from '../store.ts';

/** Row of the joined index's `documents` of one of the reader's own; null as long as it is not beside the corpus. */
export function ownVersionRow(
  { own, documents }: Pick<State, 'own' | 'documents'>,
  key: string,
): number | null {
  const sought = own.documents.find((each) => each.key === key)?.document;
  if (!sought) return null;
  // Two files can have one name: only the document itself says which it is.
  for (const [row, state] of documents) if (state.status === 'ready' && state.document === sought) return row;
  return null;
}
