/** Made-up documents for measuring: `npm run synthesize -- FOLDER [--documents N] [--citations N] [--seed N]`. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticDocuments } from '../tests/bench/synthetic-documents.ts';
import { readArguments, wrongUsage } from './read-arguments.ts';

const USAGE = 'usage: npm run synthesize -- FOLDER [--documents N] [--citations N] [--seed N]';
const MOST = 45_000;

const { values, positionals } = readArguments(USAGE, {
  documents: { type: 'string', default: '20000' },
  citations: { type: 'string', default: '300000' },
  seed: { type: 'string', default: '1' },
});
const [folder, ...more] = positionals;
if (folder === undefined || more.length > 0) wrongUsage('One folder is to be named.', USAGE);
else if (existsSync(folder) && readdirSync(folder).length > 0) wrongUsage(`${folder} is not empty.`, USAGE);
else {
  const [documents, citations, seed] = ['documents', 'citations', 'seed'].map((name) => Number(values[name]));
  const counts = [documents, citations, seed];
  if (!counts.every((count) => Number.isInteger(count) && count! >= 0) || documents! > MOST) {
    wrongUsage(`Whole numbers are wanted, and at most ${MOST} documents.`, USAGE);
  }
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (const { name, text } of syntheticDocuments({
    documents: documents!,
    citations: citations!,
    seed: seed!,
  })) {
    writeFileSync(join(folder, name), text);
    written += 1;
  }
  process.stdout.write(
    `${written} documents written to ${folder}; npm run corpus -- ${folder} makes a corpus of them\n`,
  );
}
