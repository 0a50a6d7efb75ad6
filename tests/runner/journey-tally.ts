import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Skip, Tally } from './tally.ts';

/** Counts the journeys from Playwright's JSON report. A journey that passed only at a second try has failed. */
export function journeyTally(report: JSONReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped: report.suites.flatMap(skippedIn),
  };
}

function skippedIn(suite: JSONReportSuite): Skip[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => {
        const reason = test.annotations.find((annotation) => annotation.type === 'skip')?.description;
        return { test: spec.title, reason: reason ?? null };
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)];
}
