/**
 * `npm run bench [-- extraction | corpus | comparison | network | page]`: measures, each figure beside its reference in the same run.
 * Texts are in the folders of `../shared/corpus`, or of the folder that RECALLING_BENCH_TEXTS names.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { comparison } from '../tests/bench/comparison.ts';
import { corpusRun } from '../tests/bench/corpus-run.ts';
import { extractionGrowth } from '../tests/bench/extraction-growth.ts';
import { extractionSpeed } from '../tests/bench/extraction-speed.ts';
import { formatFigure, type Figure } from '../tests/bench/figure.ts';
import { networkSettling } from '../tests/bench/network-settling.ts';
import { pageSpeed } from '../tests/bench/page-speed.ts';
import { runStep } from '../tests/runner/run-step.ts';

const TEXTS = process.env['RECALLING_BENCH_TEXTS'] ?? '../shared/corpus';
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const print = (figures: readonly Figure[]) => {
  for (const figure of figures) console.log(`\n${formatFigure(figure)}`);
};

const SUBJECTS = ['extraction', 'corpus', 'comparison', 'network', 'page'];
const unknown = wanted.filter((name) => !SUBJECTS.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Usage: npm run bench [-- ${SUBJECTS.join(' | ')}]`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
if (isWanted('extraction')) {
  if (existsSync(TEXTS)) {
    const { figures, remarks } = await extractionSpeed(TEXTS);
    print(figures);
    for (const remark of remarks) console.log(`\n${remark}`);
  } else console.log(`\nextraction: speed not measured, there is no folder ${TEXTS}`);
  print(extractionGrowth());
}
if (isWanted('corpus')) {
  if (existsSync(TEXTS)) print(await corpusRun(TEXTS));
  else console.log(`\ncorpus: not measured, there is no folder ${TEXTS}`);
}
if (isWanted('comparison')) {
  const { figures, remarks } = comparison(TEXTS);
  print(figures);
  console.log(`\n${remarks.join('\n')}`);
}
if (isWanted('network')) print(networkSettling());
if (isWanted('page')) {
  const steps = [
    { name: 'corpus from data/sources', args: ['--import', 'tsx', 'scripts/corpus.ts'] },
    { name: 'build', args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  ];
  if (steps.every((step) => runStep(step) === 0)) print(await pageSpeed());
  else {
    console.error('\npage: not measured, it could not be built');
    process.exitCode = 1;
  }
}
