import type { CorpusDocument, CorpusIndex } from '../../model/published-corpus.ts';
import type { ClauseGrowth } from './clause-growth.ts';
import type { IndexGrowth } from './index-growth.ts';

/** What came of asking; or why it broke, in the words of whatever broke, which is a mistake of ours. */
export type WorkedOut<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** The reason where something was given up because something newer was asked. */
export const OVERTAKEN = 'overtaken';

/** The way to what own documents make of a corpus, which takes long and is worked out elsewhere. Nothing rejects. */
export interface OwnLineage {
  /** What documents, one at least, make of a published index. */
  readonly join: (
    published: CorpusIndex,
    documents: readonly CorpusDocument[],
  ) => Promise<WorkedOut<IndexGrowth>>;
  /**
   * The clauses of the documents that were joined last.
   * @param told is told how many texts of how many have been read
   */
  readonly trace: (told: (done: number, total: number) => void) => Promise<WorkedOut<ClauseGrowth>>;
  /** Ends a stretch of work with what they gave: the page answers before the next. */
  readonly turn: () => Promise<void>;
}
