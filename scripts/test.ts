/** `npm test`: everything, from types to journeys. Ends with "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { JSONReport } from '@playwright/test/reporter';
import { ensureChromium } from '../tests/chromium/ensure-chromium.ts';
import { journeyTally } from '../tests/runner/journey-tally.ts';
import { runStep, type Step } from '../tests/runner/run-step.ts';
import { addTallies, strictTally, type Tally } from '../tests/runner/tally.ts';
import { UNIT_TALLY } from '../tests/runner/unit-tally-reporter.ts';

const JOURNEY_REPORT = 'test-results/journeys.json';
const bin = (name: string) => `node_modules/${name}`;

const CHECKS: readonly Step[] = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'lint', args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'nothing unused', args: [bin('knip/bin/knip.js')] },
];
const UNIT: Step = {
  name: 'unit tests',
  args: [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=tests/runner/unit-tally-reporter.ts',
  ],
};
const CORPUS: Step = { name: 'corpus from data/sources', args: ['--import', 'tsx', 'scripts/corpus.ts'] };
const BUILD: Step = { name: 'build', args: [bin('vite/bin/vite.js'), 'build'] };
const JOURNEYS: Step = { name: 'journeys', args: [bin('@playwright/test/cli.js'), 'test'] };

const summary: string[] = [];
const tallies: Tally[] = [];

function count(name: string, tally: Tally): void {
  tallies.push(tally);
  summary.push(`${tally.failed === 0 ? '✓' : '✗'} ${name}: ${tally.passed} passed, ${tally.failed} failed`);
}

/** A step that is one check: done or not. */
function check(step: Step): boolean {
  const good = runStep(step) === 0;
  count(step.name, { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [], retried: [] });
  return good;
}

/** A step that is many tests and leaves its own count in a file. */
function suite(step: Step, read: () => Tally): void {
  const exitCode = runStep(step);
  let tally: Tally | null = null;
  try {
    tally = read();
  } catch (error) {
    console.error(`${step.name} left no report: ${String(error)}`);
  }
  count(step.name, strictTally(tally, exitCode));
}

function chromium(): boolean {
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
for (const step of CHECKS) check(step);
suite(UNIT, () => JSON.parse(readFileSync(UNIT_TALLY, 'utf8')) as Tally);
const ready = [check(CORPUS), check(BUILD), chromium()].every(Boolean);
if (ready)
  suite(JOURNEYS, () => journeyTally(JSON.parse(readFileSync(JOURNEY_REPORT, 'utf8')) as JSONReport));
else count('journeys, not run', { passed: 0, failed: 1, skipped: [], retried: [] });

const total = addTallies(tallies);
console.log(`\n${summary.join('\n')}`);
for (const { test, reason } of total.skipped)
  console.log(`↓ ${test}, skipped: ${reason ?? 'no reason given'}`);
for (const test of total.retried) console.log(`↻ ${test}, failed once and passed at a second try`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
