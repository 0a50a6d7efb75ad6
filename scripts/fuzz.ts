/** `npm run fuzz -- 100000`: reads mutated documents, in threads, until one throws or takes too long. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FuzzAnswer, FuzzTask } from './fuzz-thread.ts';
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

async function work(): Promise<void> {
  const module = new URL('./fuzz-thread.ts', import.meta.url).href;
  const thread = new Worker(new URL('./typescript-thread.mjs', import.meta.url), { workerData: module });
  while (next < first + count) {
    const seed = next++;
    const late = setTimeout(() => end(seed, `not read within ${LONGEST / 1000} seconds`), LONGEST);
    thread.postMessage({ seed, texts } satisfies FuzzTask, []);
    const [{ fault }] = (await once(thread, 'message')) as [FuzzAnswer];
    clearTimeout(late);
    if (fault !== null) end(seed, fault);
    if (++done % EVERY === 0) console.log(`${done} of ${count}, ${speed()} a second`);
  }
  await thread.terminate();
}

function end(seed: number, fault: string): never {
  console.error(`seed ${seed}: ${fault}\nnpm run fuzz -- 1 --seed ${seed}`);
  process.exit(1);
}

function speed(): string {
  return ((done / (performance.now() - start)) * 1000).toFixed(0);
}

await Promise.all(Array.from({ length: Math.min(jobs, count) }, work));
console.log(`${done} mutated documents read, ${speed()} a second`);
