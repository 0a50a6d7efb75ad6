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
}

/**
 * The tally as it counts for the whole. A test skipped without a reason has failed; a runner that ran nothing, or
 * ended badly without naming a failed test, has failed once.
 */
export function strictTally(tally: Tally | null, exitCode: number): Tally {
  if (!tally) return { passed: 0, failed: 1, skipped: [] };
  const failed = tally.failed + tally.skipped.filter(({ reason }) => reason === null).length;
  const ranNothing = tally.passed + failed === 0;
  const endedBadly = exitCode !== 0 && failed === 0;
  return { ...tally, failed: ranNothing || endedBadly ? 1 : failed };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}
