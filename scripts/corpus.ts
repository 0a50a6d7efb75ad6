/** Folder of documents → published corpus: `npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './make-corpus.ts';
import { publishCorpus } from './publish-corpus.ts';
import { summarizeCorpus } from './summarize-corpus.ts';

const USAGE = 'usage: npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]';

process.exitCode = await main(process.argv.slice(2));

/** 0 when every file was read, 1 when some could not be opened, 2 for wrong usage or when nothing could be written. */
async function main(words: string[]): Promise<number> {
  try {
    const { folder, out, register } = readArguments(words);
    const corpus = await makeCorpus(folder, register);
    publishCorpus(corpus, resolve(out));
    process.stdout.write(summarizeCorpus(corpus.index, out));
    return corpus.faults.length > 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`corpus: ${fault instanceof Error ? fault.message : String(fault)}\n${USAGE}\n`);
    return 2;
  }
}

function readArguments(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { out: { type: 'string', default: 'public/corpus' }, register: { type: 'string' } },
  });
  const [folder = 'data/sources', ...more] = positionals;
  if (more.length > 0) throw new Error('more than one folder was named');
  return { folder, out: values.out, register: values.register };
}
