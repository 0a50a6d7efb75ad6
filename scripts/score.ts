import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, precision, recall, type Measurement, type Tally } from '../tests/score/measure.ts';

/** What has to be reached, from the issue that asked for it; null where a figure is only reported. */
const AIMS = [
  { name: 'GA resolutions, English', table: 'ga-en.tsv', precision: 0.985, recall: 0.985 },
  {
    name: 'GA resolutions, French (gold incomplete: precision is a lower bound)',
    table: 'ga-fr.tsv',
    precision: null,
    recall: 0.97,
  },
];

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: join('..', 'shared', 'corpus') }, list: { type: 'boolean' } },
});

if (!existsSync(join(values.corpus, 'gold'))) {
  console.log(`There is no corpus to measure on at ${values.corpus}: nothing was measured.`);
  process.exit(0);
}

function row(name: string, tally: Tally, documents: number): string {
  const share = (value: number) => value.toFixed(4).padStart(9);
  return `  ${name.padEnd(28)}${share(precision(tally))}${share(recall(tally))}${share(tally.exact / documents)}${String(
    tally.wrong,
  ).padStart(8)}${String(tally.missed).padStart(8)}`;
}

function report({ documents, misses, ...tallies }: Measurement): void {
  console.log(`  ${''.padEnd(28)}precision   recall    exact   wrong  missed`);
  console.log(row('Recalling', tallies.ours, documents));
  console.log(row('any number N/M', tallies.anyNumber, documents));
  console.log(row('only after "resolution(s)"', tallies.afterTheWord, documents));
  for (const kind of new Set(misses.map((miss) => miss.kind))) {
    const those = misses.filter((miss) => miss.kind === kind);
    console.log(`  ${String(those.length).padStart(5)} ${kind}`);
    for (const { file, symbol, words } of values.list ? those : those.slice(0, 3)) {
      console.log(`        ${file} ${symbol} … ${words}`);
    }
  }
}

let failed = 0;
for (const aim of AIMS) {
  const measured = measure(values.corpus, aim.table);
  console.log(`\n${aim.name}: ${measured.documents} documents`);
  report(measured);
  if (aim.precision !== null && precision(measured.ours) < aim.precision) failed += 1;
  if (recall(measured.ours) < aim.recall) failed += 1;
}
console.log(failed === 0 ? '\nEvery aim is reached.' : `\n${failed} aims are not reached.`);
process.exitCode = failed === 0 ? 0 : 1;
