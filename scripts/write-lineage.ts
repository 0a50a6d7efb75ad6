import { setImmediate } from 'node:timers/promises';
import { traceClauses } from '../src/lineage/clauses/clause-lineage.ts';
import { documentClauses } from '../src/lineage/clauses/document-clauses.ts';
import { WordingCollector } from '../src/lineage/wording/wording-collector.ts';
import type { PublishedClauses } from '../src/model/published-clauses.ts';
import type { CorpusIndex } from '../src/model/published-corpus.ts';
import type { CorpusDraft } from './corpus-draft.ts';
import { showProgress, type Progress } from './show-progress.ts';

/** So long, in milliseconds, nobody else is listened to. */
const TURN = 100;

/**
 * Writes into a draft what its texts say over the years: `clauses.json`, and their words in pieces to be searched. The
 * documents are read back one by one. Rejects with the signal's reason when it comes.
 */
export async function writeLineage(
  index: CorpusIndex,
  draft: CorpusDraft,
  signal: AbortSignal,
): Promise<void> {
  const { language, path } = index.documents;
  const wording = new WordingCollector();
  const steps = traceClauses(index, (document) => {
    const source = draft.read(path[document]!);
    wording.add(document, language[document]!, documentClauses(source));
    return source;
  });
  const clauses = await listenBetween(steps, language.filter((each) => each !== null).length, signal);
  const { list, files } = wording.publish(clauses);
  draft.write('clauses.json', clauses);
  draft.write('wording.json', list);
  for (const file of files) draft.write(file.path, file.piece);
  // A signal that came meanwhile is heard now.
  await setImmediate();
  signal.throwIfAborted();
}

/** Goes through the steps, and hears a signal now and then. */
async function listenBetween(
  steps: Generator<'read' | 'traced', PublishedClauses>,
  total: number,
  signal: AbortSignal,
): Promise<PublishedClauses> {
  let progress: Progress | null = null;
  let turn = Date.now();
  try {
    for (;;) {
      const next = steps.next();
      if (next.done) return next.value;
      // Reading takes a tenth of the time: an estimate begins with what takes longer.
      progress ??=
        next.value === 'traced' ? showProgress(total, ['tracing clauses', 'traced', 'texts']) : null;
      if (next.value === 'traced') progress?.step();
      if (Date.now() - turn < TURN) continue;
      await setImmediate();
      signal.throwIfAborted();
      turn = Date.now();
    }
  } finally {
    progress?.stop();
  }
}
