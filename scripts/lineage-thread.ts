/** A thread of `write-lineage.ts`: traces the clauses of a language, and writes its words. */
import { rowsByLanguage, traceTexts } from '../src/lineage/clauses/clause-lineage.ts';
import { documentClauses } from '../src/lineage/clauses/document-clauses.ts';
import { WordingCollector } from '../src/lineage/wording/wording-collector.ts';
import type { PublishedClauses } from '../src/model/published-clauses.ts';
import type { CorpusIndex } from '../src/model/published-corpus.ts';
import type { PublishedWording } from '../src/model/published-wording.ts';
import { collectGarbage } from './collect-garbage.ts';
import { draftIn } from './corpus-draft.ts';
import { answerWith } from './in-threads.ts';

interface LineageTask {
  /** Folder of the corpus that is being written. */
  readonly folder: string;
  readonly index: CorpusIndex;
  readonly language: string;
}

interface WordsTask extends LineageTask {
  /** How many clauses each document has, by row of the index's `documents`. */
  readonly clauses: readonly number[];
}

/** Steps are texts traced. */
async function trace({ folder, index, language }: LineageTask, step: () => void): Promise<PublishedClauses> {
  const { read } = draftIn(folder);
  const traced = traceTexts(index, language, (document) => read(index.documents.path[document]!), step);
  await collectGarbage();
  return traced;
}

/** Answers with the pieces it has written. */
function writeWords({ folder, index, language, clauses }: WordsTask): PublishedWording['pieces'] {
  const { read, write } = draftIn(folder);
  const wording = new WordingCollector();
  for (const document of rowsByLanguage(index).get(language) ?? [])
    wording.add(document, language, documentClauses(read(index.documents.path[document]!)));
  const { list, files } = wording.publish(clauses);
  for (const { path, piece } of files) write(path, piece);
  return list.pieces;
}

const jobs = { trace, writeWords };
export type LineageJobs = typeof jobs;
answerWith(jobs);
