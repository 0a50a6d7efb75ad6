import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import type { Skip, Tally } from './tally.ts';

/** Where the unit tests leave their tally. */
export const UNIT_TALLY = 'test-results/unit-tally.json';

/**
 * Counts the unit tests. Vitest's own JSON report leaves out why a test was skipped and errors outside tests.
 */
export default class UnitTallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    mkdirSync(dirname(UNIT_TALLY), { recursive: true });
    writeFileSync(UNIT_TALLY, `${JSON.stringify(tallyOf(modules, unhandled.length))}\n`);
  }
}

function tallyOf(modules: readonly TestModule[], unhandled: number): Tally {
  let passed = 0;
  let failed = unhandled;
  const skipped: Skip[] = [];
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed++;
      else if (result.state === 'skipped') skipped.push({ test: test.fullName, reason: result.note ?? null });
      else failed++;
    }
  }
  return { passed, failed, skipped, retried: [] };
}
