/** A test that was not run. */
export interface Skip {
  readonly test: string;
  /** Null when nobody said why. */
  readonly reason: string | null;
}

/** What a runner did, counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skip[];
  /** Tests that failed once and passed when they were run again. They are in `passed`. */
  readonly retried: readonly string[];
}

/** So many tests may need a second try, where a busy machine was late; more of them say that something is wrong. */
const SECOND_TRIES = 2;

/**
 * The tally as it counts for the whole. A test skipped without a reason has failed; a runner that ran nothing, or
 * ended badly without naming a failed test, has failed once. Tests passed at a second try have failed where they are many.
 */
export function strictTally(tally: Tally | null, exitCode: number): Tally {
  if (!tally) return { passed: 0, failed: 1, skipped: [], retried: [] };
  const unexplained = tally.skipped.filter(({ reason }) => reason === null).length;
  const tooMany = tally.retried.length > SECOND_TRIES ? tally.retried.length : 0;
  const failed = tally.failed + unexplained + tooMany;
  const ranNothing = tally.passed + failed === 0;
  const endedBadly = exitCode !== 0 && failed === 0;
  return { ...tally, passed: tally.passed - tooMany, failed: ranNothing || endedBadly ? 1 : failed };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
    retried: tallies.flatMap((tally) => tally.retried),
  };
}
