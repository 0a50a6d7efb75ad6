import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Figure } from './figure.ts';

/** Between two looks at the memory, in milliseconds. */
const EVERY = 200;

/** `npm run corpus` over a whole folder, on all processors beside one: seconds, and the most memory it held. */
export async function corpusRun(folder: string): Promise<Figure[]> {
  const all = await measureRun(folder, availableParallelism());
  const one = await measureRun(folder, 1);
  const beside = (value: number, aim: string | null) => [
    { what: 'the same with --jobs 1', values: [value], aim },
  ];
  return [
    {
      what: `npm run corpus over all of ${folder}, ${availableParallelism()} jobs`,
      unit: 's',
      values: [all.seconds],
      aim: 'under 90',
      references: beside(one.seconds, null),
    },
    {
      what: 'memory it holds at most, threads and helpers included',
      unit: 'MB',
      values: [all.megabytes],
      aim: 'under 1000',
      references: beside(one.megabytes, null),
    },
  ];
}

async function measureRun(folder: string, jobs: number) {
  const home = mkdtempSync(join(tmpdir(), 'recalling-bench-'));
  const words = [folder, '--jobs', String(jobs), '--out', join(home, 'corpus')];
  const start = performance.now();
  const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/corpus.ts', ...words], {
    stdio: 'ignore',
  });
  let kilobytes = 0;
  const look = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(run.pid ?? 0));
  }, EVERY);
  const [code] = (await once(run, 'exit')) as [number | null];
  clearInterval(look);
  rmSync(home, { recursive: true });
  if (code !== 0) throw new Error(`npm run corpus ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1000 };
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
