/** Folder of documents → published corpus: `npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]`. */
import { resolve } from 'node:path';
import { makeCorpus } from './make-corpus.ts';
import { readArguments, textOf, wrongUsage } from './read-arguments.ts';
import { publishCorpus } from './publish-corpus.ts';
import { summarizeCorpus } from './summarize-corpus.ts';

const USAGE = 'usage: npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]';

process.exitCode = await main();

/** 0 when every file was read, 1 when some could not be opened, 2 for wrong usage or when nothing could be written. */
async function main(): Promise<number> {
  try {
    const { folder, out, register } = readWords();
    const corpus = await makeCorpus(folder, register);
    publishCorpus(corpus, resolve(out));
    process.stdout.write(summarizeCorpus(corpus.index, out));
    return corpus.faults.length > 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`corpus: ${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}\n`);
    return 2;
  }
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    out: { type: 'string', default: 'public/corpus' },
    register: { type: 'string' },
  });
  const [folder = 'data/sources', ...more] = positionals;
  if (more.length > 0) wrongUsage('More than one folder was named.', USAGE);
  return { folder, out: String(values['out']), register: textOf(values['register']) };
}
