import { CORPUS_FORMAT, CORPUS_VERSION, type CorpusIndex } from './published-corpus.ts';
import type { RecallingDocument } from './recalling-document.ts';

/** A document as its own file has it; by the schema a `CorpusDocument`. */
export type PublishedDocument = RecallingDocument & Pick<CorpusIndex, 'format' | 'version'>;

/** A document with what its file says of its format. */
export function publishedDocument(document: RecallingDocument): PublishedDocument {
  return { format: CORPUS_FORMAT, version: CORPUS_VERSION, ...document };
}
