import type { CorpusThread } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { nodeRow } from './node-row.ts';

export interface ThreadMembership {
  readonly thread: CorpusThread;
  /** 0 the trunk. */
  readonly track: number;
  /** True where thread or track follows from other texts only. */
  readonly inferred: boolean;
}

/** The thread a node belongs to; null when it belongs to none. */
export function threadOf(corpus: Corpus, id: string): ThreadMembership | null {
  const { index } = corpus;
  const row = nodeRow(corpus, id);
  const at = row === null ? null : (index.nodes.thread[row] ?? null);
  const thread = at === null ? undefined : index.threads[at];
  if (row === null || !thread) return null;
  return { thread, track: index.nodes.track[row] ?? 0, inferred: thread.inferred.includes(row) };
}
