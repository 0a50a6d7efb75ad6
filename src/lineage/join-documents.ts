import type { CorpusIndex } from '../model/published-corpus.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { growIndex } from './own/index-growth.ts';
import { growIndexBy } from './own/grow-index-by.ts';

export interface JoinedDocuments {
  /** As a published index, except that the paths of the documents that joined lead nowhere. */
  readonly index: CorpusIndex;
  /** The documents that joined, in the order of their rows, which follow the published ones. */
  readonly documents: readonly RecallingDocument[];
}

/**
 * A reader's own documents beside a published corpus: {@link growIndexBy} and {@link growIndex} in one. Without documents
 * the index itself comes back.
 */
export function joinDocuments(index: CorpusIndex, documents: readonly RecallingDocument[]): JoinedDocuments {
  if (documents.length === 0) return { index, documents };
  const growth = growIndexBy(index, documents);
  return {
    index: growIndex(index, growth),
    documents: growth.order.flatMap((at) => documents[at] ?? []),
  };
}
