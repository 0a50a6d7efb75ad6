import type { Corpus } from './corpus.ts';
import { nodeSummary } from './node-summary.ts';
import { threadOf } from './thread-of.ts';

/** Ids of the gaps of a thread that were adopted between two of its texts, by date; empty where a date is unknown. */
export function gapsBetween(corpus: Corpus, earlier: string, later: string): readonly string[] {
  const thread = threadOf(corpus, later)?.thread;
  const [from, to] = [nodeSummary(corpus, earlier)?.date, nodeSummary(corpus, later)?.date];
  if (!thread || !from || !to || threadOf(corpus, earlier)?.thread !== thread) return [];
  return thread.tracks
    .flatMap(({ members }) => members)
    .flatMap((row) => nodeSummary(corpus, corpus.index.nodes.id[row] ?? '') ?? [])
    .filter(({ gap, date }) => gap && date !== null && date > from && date < to)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map(({ id }) => id);
}
