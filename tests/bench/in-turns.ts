import { performance } from 'node:perf_hooks';

const ROUNDS = 5;
/**
 * So long each job runs before it counts, and once at least, in seconds: disk and compiler warm up. The engine compiles by
 * what was run how often; a job of a tenth of a second is at a third of its speed in its second round, and comes to rest
 * in its twentieth.
 */
const WARM_UP = 2;

/**
 * Seconds that each job takes, by job and round. Rounds run in turns, so that a busy moment of the machine falls on all
 * of them.
 */
export function inTurns(jobs: readonly (() => void)[]): number[][] {
  const seconds: number[][] = jobs.map(() => []);
  jobs.forEach(warmUp);
  for (let round = 0; round < ROUNDS; round++) {
    jobs.forEach((job, place) => {
      const start = performance.now();
      job();
      seconds[place]?.push((performance.now() - start) / 1000);
    });
  }
  return seconds;
}

function warmUp(job: () => void): void {
  const start = performance.now();
  do job();
  while (performance.now() - start < WARM_UP * 1000);
}
