/** `npm run fuzz -- 100000`: reads mutated documents, in threads, until one throws or takes too long. */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FuzzJobs } from './fuzz-thread.ts';
import { inThreads, type Thread } from './in-threads.ts';
import { readArguments, readJobs, textOf, wrongUsage } from './read-arguments.ts';

const USAGE = `Usage: npm run fuzz -- [<documents>] [--seed <first>] [--texts <folder>] [--jobs <threads>]
Mutates seeds and fixtures, and texts in the folders of <folder> (../shared/corpus), and reads them: 10000 documents
where no number is given, each from a seed of its own, counted on from <first> (1). Ends with 1 at the first that
throws or is not read within a minute, and says its seed: with it and 1 document it comes again.`;
/** A document of this size takes milliseconds; a busy machine may take long for any, in milliseconds. */
const LONGEST = 60_000;
const EVERY = 1000;

const { values, positionals } = readArguments(USAGE, {
  seed: { type: 'string' },
  texts: { type: 'string' },
  jobs: { type: 'string' },
});
const count = Number(positionals[0] ?? 10_000);
const first = Number(textOf(values['seed']) ?? 1);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first))
  wrongUsage('There is no such number.', USAGE);
const texts = foldersIn(textOf(values['texts']) ?? join('..', 'shared', 'corpus'));
const jobs = readJobs(values['jobs'], USAGE) ?? availableParallelism();
let next = first;
let done = 0;
const start = performance.now();

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

async function work(ask: Thread<FuzzJobs>): Promise<void> {
  while (next < first + count) {
    const seed = next++;
    const late = setTimeout(() => end(seed, `not read within ${LONGEST / 1000} seconds`), LONGEST);
    const { fault } = await ask('read', { seed, texts });
    clearTimeout(late);
    if (fault !== null) end(seed, fault);
    if (++done % EVERY === 0) console.log(`${done} of ${count}, ${speed()} a second`);
  }
}

function end(seed: number, fault: string): never {
  console.error(`seed ${seed}: ${fault}\nnpm run fuzz -- 1 --seed ${seed}`);
  process.exit(1);
}

function speed(): string {
  return ((done / (performance.now() - start)) * 1000).toFixed(0);
}

await inThreads<FuzzJobs, unknown>('./fuzz-thread.ts', { count: Math.min(jobs, count) }, (threads) =>
  Promise.all(threads.map(work)),
);
console.log(`${done} mutated documents read, ${speed()} a second`);
