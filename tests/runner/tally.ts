/** What a runner did, counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that were not run, each with its reason. */
  readonly skipped: readonly string[];
}

/**
 * The tally as it counts for the whole: a runner that ran nothing, or ended badly without naming a failed
 * test, has failed once.
 */
export function strictTally(tally: Tally | null, exitCode: number): Tally {
  if (!tally) return { passed: 0, failed: 1, skipped: [] };
  const ranNothing = tally.passed + tally.failed === 0;
  const endedBadly = exitCode !== 0 && tally.failed === 0;
  return ranNothing || endedBadly ? { ...tally, failed: 1 } : tally;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}
