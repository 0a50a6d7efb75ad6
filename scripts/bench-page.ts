/**
 * `npm run bench:page [-- RUNS]`: the built page in Chromium on the texts of the project and on made-up ones, medians.
 * 41 nodes are what the project ships; the others are made by `npm run synthesize`. On a busy machine all takes longer: it
 * says how busy it was, and what an empty page took in the same rounds.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { busyness } from '../tests/bench/busyness.ts';
import { pageTable, type PageRound } from '../tests/bench/page-table.ts';
import { visitPage } from '../tests/bench/page-visit.ts';
import { serveReference } from '../tests/bench/reference-page.ts';
import { launchOptions } from '../tests/chromium/launch-options.ts';
import { runStep } from '../tests/runner/run-step.ts';

const SIZES = [
  { name: '41', documents: 0, citations: 0 },
  { name: '10,000', documents: 10_000, citations: 60_000 },
  { name: '20,000', documents: 20_000, citations: 300_000 },
];
const runs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'recalling-bench-'));

try {
  if (!Number.isInteger(runs) || runs < 1) throw new Error('usage: npm run bench:page [-- RUNS]');
  const built = join(folder, 'built');
  step('build', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', built]);
  const busy = busyness();
  const columns: { readonly name: string; readonly rounds: readonly PageRound[] }[] = [];
  for (const size of SIZES) {
    const page = makePage(built, size);
    columns.push({ name: size.name, rounds: await visits(page, busy.look) });
    process.stderr.write(`${size.name} nodes: ${runs} visits\n`);
  }
  console.log(`\n${pageTable(columns)}\n${busy.words()}`);
} catch (fault) {
  process.stderr.write(`bench:page: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A folder with the built page and a corpus of a size. Throws when one could not be made. */
function makePage(built: string, { name, documents, citations }: (typeof SIZES)[number]): string {
  const [page, made] = [join(folder, name), join(folder, `${name}-texts`)];
  cpSync(built, page, { recursive: true });
  rmSync(join(page, 'corpus'), { recursive: true, force: true });
  if (documents > 0) {
    const size = ['--documents', String(documents), '--citations', String(citations)];
    step('texts', ['--import', 'tsx', 'scripts/synthesize.ts', made, ...size]);
  } else cpSync('data/sources', made, { recursive: true });
  step('corpus', ['--import', 'tsx', 'scripts/corpus.ts', made, '--out', join(page, 'corpus')]);
  return page;
}

function step(name: string, args: string[]): void {
  if (runStep({ name, args }) !== 0) throw new Error(`the step ${name} failed`);
}

async function visits(page: string, eachRound: () => void): Promise<PageRound[]> {
  const server = await preview({
    build: { outDir: page },
    preview: { port: 4373, open: false },
    logLevel: 'warn',
  });
  const reference = await serveReference();
  const browser = await chromium.launch(launchOptions());
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const all: PageRound[] = [];
    // The first warms up browser and disk and does not count.
    for (let run = 0; run <= runs; run += 1) {
      all.push({ ...(await visitPage(browser, address)), ...(await reference.visit(browser)) });
      eachRound();
    }
    return all.slice(1);
  } finally {
    await browser.close();
    await server.close();
    reference.close();
  }
}
