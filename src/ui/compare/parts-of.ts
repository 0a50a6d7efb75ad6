import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';

/** The parts of a document by their ids, in the order of the ids. */
export function partsOf({ parts }: CorpusDocument, ids: readonly string[]): Part[] {
  return ids.flatMap((id) => parts.find((part) => part.id === id) ?? []);
}
