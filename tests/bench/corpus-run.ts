import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Figure } from './figure.ts';

/** Between two looks at the memory, in milliseconds. */
const EVERY = 200;

/** Said on standard error when the last file is read and its documents are written. */
const ALL_READ = /^read (\d+) of \1 files$/m;

/** What a run took, up to one moment of it. */
interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** `npm run corpus` over a whole folder, on all processors beside one: seconds, and the most memory it held. */
export async function corpusRun(folder: string): Promise<Figure[]> {
  const all = await measureRun(folder, availableParallelism());
  const one = await measureRun(folder, 1);
  const figure = (
    stage: 'read' | 'published',
    what: string,
    unit: string,
    of: keyof Cost,
    aim: string,
  ): Figure => ({
    what,
    unit,
    values: [all[stage][of]],
    aim,
    references: [{ what: 'the same with --jobs 1', values: [one[stage][of]], aim: null }],
  });
  const run = `npm run corpus over ${folder}, ${availableParallelism()} jobs`;
  return [
    figure('read', `${run}, until all is extracted`, 's', 'seconds', 'under 90 in all'),
    figure(
      'read',
      'memory held at most until then, threads and helpers included',
      'MB',
      'megabytes',
      'under 1000',
    ),
    figure('published', `${run}, until all is published`, 's', 'seconds', 'under 90'),
    figure('published', 'memory held at most in all', 'MB', 'megabytes', 'under 1000'),
  ];
}

async function measureRun(folder: string, jobs: number): Promise<{ read: Cost; published: Cost }> {
  const home = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const words = [folder, '--jobs', String(jobs), '--out', join(home, 'corpus')];
  const start = performance.now();
  const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/corpus.ts', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let kilobytes = 0;
  const look = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(run.pid ?? 0));
  }, EVERY);
  const cost = (): Cost => ({ seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1000 });
  let read: Cost | null = null;
  run.stderr.setEncoding('utf8').on('data', (said: string) => {
    if (ALL_READ.test(said)) read ??= cost();
  });
  const [code] = (await once(run, 'close')) as [number | null];
  clearInterval(look);
  rmSync(home, { recursive: true });
  if (code !== 0 || read === null) throw new Error(`npm run corpus ended with ${code}`);
  return { read, published: cost() };
}

/** Resident memory of a process and of those it started, in kilobytes. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let sum = 0;
  // A process comes behind the one that started it, unless numbers have run out and begun anew.
  for (const [pid = 0, parent = 0, rss = 0] of processes) {
    if (!family.has(parent) && pid !== root) continue;
    family.add(pid);
    sum += rss;
  }
  return sum;
}
