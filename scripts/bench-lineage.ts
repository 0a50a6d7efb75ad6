/**
 * `npm run bench:lineage`: how well and how fast ancestors of clauses are found, how the time grows with the number of
 * documents, and how fast a wording is found. On the corpus made of `../shared/corpus`, or of the folder that
 * RECALLING_BENCH_CORPUS names (a published corpus, which saves making one).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ancestorRecall } from '../tests/bench/ancestor-recall.ts';
import { formatFigure } from '../tests/bench/figure.ts';
import { lineageGrowth } from '../tests/bench/lineage-growth.ts';
import { PublishedTexts } from '../tests/bench/published-texts.ts';
import { wordingSpeed } from '../tests/bench/wording-speed.ts';
import { runStep } from '../tests/runner/run-step.ts';

const SOURCES = '../shared/corpus';
const LANGUAGES = ['en', 'fr'];
const SIZES = [500, 1000, 2000, 4000, 7000];
/** For brute force: documents whose clauses are compared with each other. */
const SAMPLED = { documents: 500, clauses: 400 };

const given = process.env['RECALLING_BENCH_CORPUS'];
const made = given === undefined ? mkdtempSync(join(tmpdir(), 'recalling-bench-')) : null;

try {
  if (given === undefined && !existsSync(SOURCES))
    console.log(`lineage: not measured, there is no folder ${SOURCES}`);
  else measure(given ?? makeCorpus(join(made ?? '', 'corpus')));
} catch (fault) {
  process.stderr.write(`bench:lineage: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
} finally {
  if (made !== null) rmSync(made, { recursive: true, force: true });
}

function makeCorpus(out: string): string {
  const args = ['--import', 'tsx', 'scripts/corpus.ts', SOURCES, '--out', out];
  if (runStep({ name: 'corpus', args }) !== 0) throw new Error('the corpus could not be made');
  return out;
}

function measure(folder: string): void {
  const texts = new PublishedTexts(folder);
  const clauses = readFileSync(join(folder, 'clauses.json'));
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  console.log(
    `clauses.json: ${megabytes(clauses.length)} MB, ${megabytes(gzipSync(clauses).length)} compressed`,
  );
  for (const language of LANGUAGES) {
    const documents = texts.inLanguage(language);
    if (documents.length === 0) continue;
    const spread = Math.max(1, Math.floor(documents.length / SAMPLED.documents));
    const some = texts.shelve(documents.filter((_, at) => at % spread === 0));
    say(ancestorRecall(some, SAMPLED.clauses));
    const { figures, remark } = wordingSpeed(texts, language);
    say([...figures.map(formatFigure), remark]);
    say(
      lineageGrowth(texts, language, [...SIZES.filter((size) => size < documents.length), documents.length]),
    );
  }
}

function say(lines: readonly string[]): void {
  console.log(`\n${lines.join('\n')}`);
}
