import { availableParallelism } from 'node:os';
import { rowsByLanguage } from '../src/lineage/clauses/clause-lineage.ts';
import { joinPublished } from '../src/lineage/clauses/publish-clauses.ts';
import { wordingList } from '../src/lineage/wording/wording-collector.ts';
import type { CorpusIndex } from '../src/model/published-corpus.ts';
import type { CorpusDraft } from './corpus-draft.ts';
import { eachOnce, inThreads, type Thread } from './in-threads.ts';
import type { LineageJobs } from './lineage-thread.ts';
import { showProgress } from './show-progress.ts';

/** A thread takes about as long to start as it takes to trace so many texts. */
const FEWEST_TEXTS = 32;

export interface LineageOptions {
  /** Threads at most; as many as there are processors where it is not given. */
  readonly jobs?: number | undefined;
  /** Ends the threads and rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Writes into a draft what its texts say over the years: `clauses.json`, and their words in pieces to be searched. Each
 * thread takes the next language when it is done with one, those with most texts first; the documents are read back one by
 * one.
 */
export async function writeLineage(
  index: CorpusIndex,
  draft: CorpusDraft,
  { jobs = availableParallelism(), signal }: LineageOptions,
): Promise<void> {
  const rows = [...rowsByLanguage(index)].sort(([, a], [, b]) => b.length - a.length);
  const languages = rows.map(([language]) => language);
  const texts = rows.reduce((sum, [, { length }]) => sum + length, 0);
  const count = Math.min(jobs, languages.length, Math.ceil(texts / FEWEST_TEXTS));
  const eachLanguage = <Answer>(ask: (thread: Thread<LineageJobs>, language: string) => Promise<Answer>) =>
    inThreads<LineageJobs, Answer[]>('./lineage-thread.ts', { count, signal }, (threads) =>
      eachOnce(threads, languages, ask),
    );
  const task = { folder: draft.folder, index };
  const { step, stop } = showProgress(texts, ['tracing clauses', 'traced', 'texts']);
  const traced = await eachLanguage((ask, language) => ask('trace', { ...task, language }, step)).finally(
    stop,
  );
  const published = joinPublished(traced, index.documents.node.length);
  draft.write('clauses.json', published);
  const { count: clauses } = published.clauses;
  // In new threads: what the old ones hold is as large as all the words.
  const pieces = await eachLanguage((ask, language) => ask('writeWords', { ...task, language, clauses }));
  draft.write('wording.json', wordingList(pieces.flat()));
}
