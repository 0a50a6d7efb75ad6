import { cardOf } from '../graph/document-card.ts';
import type { Register } from '../graph/register.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';
import { publishedDocument, type PublishedDocument } from '../model/published-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { buildIndex } from './build-index.ts';

/** A corpus as it is published: the index, and each document with its path beside the index. */
export interface BuiltCorpus {
  readonly index: CorpusIndex;
  readonly documents: readonly { readonly path: string; readonly document: PublishedDocument }[];
}

/** Documents that are all in memory, with the register, as a corpus. The order of the documents changes nothing. */
export function buildCorpus(documents: readonly RecallingDocument[], register: Register): BuiltCorpus {
  const cards = new Map(documents.map((document) => [cardOf(document), publishedDocument(document)]));
  const { index, shelf } = buildIndex([...cards.keys()], register);
  return {
    index,
    documents: shelf.flatMap(({ path, card }) => {
      const document = cards.get(card);
      return document ? [{ path, document }] : [];
    }),
  };
}
