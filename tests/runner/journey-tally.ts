import type { JSONReport, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter';
import type { Tally } from './tally.ts';

/** Counts the journeys from Playwright's JSON report. */
export function journeyTally(report: JSONReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  const journeys = report.suites.flatMap(journeysIn);
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped: journeys
      .filter(({ test }) => test.status === 'skipped')
      .map(({ title, test }) => ({
        test: title,
        reason: test.annotations.find(({ type }) => type === 'skip')?.description ?? null,
      })),
    retried: journeys.filter(({ test }) => test.status === 'flaky').map(({ title }) => title),
  };
}

function journeysIn(suite: JSONReportSuite): { readonly title: string; readonly test: JSONReportTest }[] {
  const own = suite.specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, test })));
  return [...own, ...(suite.suites ?? []).flatMap(journeysIn)];
}
