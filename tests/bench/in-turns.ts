import { performance } from 'node:perf_hooks';

const ROUNDS = 5;

/**
 * Seconds that each job takes, by job and round. Rounds run in turns, so that a busy moment of the machine falls on all
 * of them; the first warms up disk and compiler and does not count.
 */
export function inTurns(jobs: readonly (() => void)[]): number[][] {
  const seconds: number[][] = jobs.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    jobs.forEach((job, place) => {
      const start = performance.now();
      job();
      if (round > 0) seconds[place]?.push((performance.now() - start) / 1000);
    });
  }
  return seconds;
}
