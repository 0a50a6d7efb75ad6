import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missLines, readBaseline, writeBaseline } from '../tests/score/baseline.ts';
import { measureLines } from '../tests/score/measure-lines.ts';
import { measure } from '../tests/score/measure.ts';
import { belowAims, reportChanges, reportFailures, reportMeasurement } from '../tests/score/report-set.ts';
import { SAMPLE_SETS } from '../tests/score/sample/sample-sets.ts';
import { SCORE_SETS } from '../tests/score/score-sets.ts';
import { STRUCTURE_SETS } from '../tests/score/structure/structure-sets.ts';
import { TALLY_HEAD, tallyRow } from '../tests/score/tally.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `Usage: npm run score -- [--corpus FOLDER] [--list] [--write-baseline]
--list names every miss rather than three of each kind; --write-baseline takes this result as the one to compare with.`;
const { values } = readArguments(USAGE, {
  corpus: { type: 'string', default: join('..', 'shared', 'corpus') },
  list: { type: 'boolean', default: false },
  'write-baseline': { type: 'boolean', default: false },
});
const corpus = String(values['corpus']);
const LEAST_LINE_RECALL = 0.98;

const print = (lines: readonly string[]) => console.log(lines.join('\n'));
const baseline = readBaseline();
const results: Record<string, readonly string[]> = {};
const failures: string[] = [];
print(['\nThe committed sample: symbols, dates and acts', TALLY_HEAD]);
for (const { name, measure: measureNow, ...aims } of SAMPLE_SETS) {
  const { tally } = measureNow();
  print([tallyRow(name, tally)]);
  failures.push(...belowAims(tally, aims).map((reason) => `${name}: ${reason}`));
}
const isHere = existsSync(join(corpus, 'gold'));
if (!isHere) print([`\nThere is no corpus at ${corpus}: nothing else was measured.`]);
for (const set of isHere ? SCORE_SETS : []) {
  const measured = await measure(corpus, set);
  const [before, now] = [baseline[set.name], missLines(measured)];
  print([`\n${set.name}`, ...reportMeasurement(measured, values['list'] === true)]);
  if (before) print(reportChanges(before, now));
  results[set.name] = now;
  failures.push(...reportFailures(measured, set, { before, now }).map((reason) => `${set.name}: ${reason}`));
}
if (isHere) print(['\nOne sentence in six languages: tokens that come out']);
for (const { language, found, expected } of isHere ? measureLines(corpus) : []) {
  console.log(`  ${language}  ${(found / expected).toFixed(4)}  ${found} of ${expected}`);
  if (found < expected * LEAST_LINE_RECALL)
    failures.push(`six-language lines, ${language}: recall below ${LEAST_LINE_RECALL}`);
}
for (const { name, measure: measureStructure } of isHere ? STRUCTURE_SETS : []) {
  const { report, misses, reached } = await measureStructure(corpus);
  const before = baseline[name];
  print([`\n${name}`, ...report]);
  if (before) print(reportChanges(before, misses));
  results[name] = misses;
  if (!reached) failures.push(`${name}: the aim is not reached`);
}
if (isHere && values['write-baseline']) writeBaseline(results);
print(failures.length === 0 ? ['\nEvery aim is reached.'] : ['\nNot reached:', ...failures]);
process.exitCode = failures.length === 0 ? 0 : 1;
