import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareMisses, missLines, readBaseline, writeBaseline } from '../tests/score/baseline.ts';
import { measureLines } from '../tests/score/measure-lines.ts';
import { measure, precision, recall, type Measurement, type Tally } from '../tests/score/measure.ts';
import { SCORE_SETS, type ScoreSet } from '../tests/score/score-sets.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join('..', 'shared', 'corpus') },
    /** Every miss rather than three of each kind. */
    list: { type: 'boolean', default: false },
    /** Takes this result as the one to compare with from now on. */
    'write-baseline': { type: 'boolean', default: false },
  },
});
const LEAST_LINE_RECALL = 0.98;
const SHOWN = 3;

if (!existsSync(join(values.corpus, 'gold'))) {
  console.log(`There is no corpus to measure on at ${values.corpus}: nothing was measured.`);
  process.exit(0);
}

function row(name: string, tally: Tally, documents: number): string {
  const shares = [precision(tally), recall(tally), tally.exact / documents];
  const counts = [tally.wrong, tally.missed];
  return [
    `  ${name.padEnd(28)}`,
    ...shares.map((share) => share.toFixed(4).padStart(9)),
    ...counts.map((count) => String(count).padStart(8)),
  ].join('');
}

function report({ documents, misses, ...tallies }: Measurement, { baselines }: ScoreSet): void {
  console.log(`  ${''.padEnd(28)}precision   recall    exact   wrong  missed`);
  console.log(row('Recalling', tallies.ours, documents));
  if (misses.some(({ kind }) => kind.startsWith('slip'))) {
    console.log(row("without the gold's slips", tallies.withoutSlips, documents));
  }
  if (baselines) {
    console.log(row('any number N/M', tallies.anyNumber, documents));
    console.log(row('only after "resolution(s)"', tallies.afterTheWord, documents));
  }
  for (const kind of new Set(misses.map((miss) => miss.kind))) {
    const those = misses.filter((miss) => miss.kind === kind);
    console.log(`  ${String(those.length).padStart(5)} ${kind}`);
    for (const { file, symbol, words } of values.list ? those : those.slice(0, SHOWN)) {
      console.log(`        ${file} ${symbol} … ${words}`);
    }
  }
}

function reportChanges(name: string, now: readonly string[]): void {
  const before = baseline[name];
  if (!before) return;
  const { gained, lost } = compareMisses(before, now);
  console.log(`  against the committed result: ${gained.length} gained, ${lost.length} lost`);
  for (const line of gained) console.log(`      + no longer ${line}`);
  for (const line of lost) console.log(`      - now ${line}`);
}

const baseline = readBaseline();
const results: Record<string, readonly string[]> = {};
let failed = 0;
for (const set of SCORE_SETS) {
  const measured = await measure(values.corpus, set);
  console.log(`\n${set.name}: ${measured.documents} documents`);
  report(measured, set);
  results[set.name] = missLines(measured);
  reportChanges(set.name, results[set.name] ?? []);
  if (set.precision !== null && precision(measured.withoutSlips) < set.precision) failed += 1;
  if (set.recall !== null && recall(measured.withoutSlips) < set.recall) failed += 1;
}
console.log('\nOne sentence in six languages: tokens that come out');
for (const { language, found, expected } of measureLines(values.corpus)) {
  console.log(`  ${language}  ${(found / expected).toFixed(4)}  ${found} of ${expected}`);
  if (found < expected * LEAST_LINE_RECALL) failed += 1;
}
if (values['write-baseline']) writeBaseline(results);
console.log(failed === 0 ? '\nEvery aim is reached.' : `\n${failed} aims are not reached.`);
process.exitCode = failed === 0 ? 0 : 1;
