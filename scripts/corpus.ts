/** Folder of documents → published corpus: `npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]`. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_REGISTER, readRegister } from '../src/graph/register.ts';
import { buildCorpus } from '../src/lineage/build-corpus.ts';
import { publishCorpus } from './publish-corpus.ts';
import { readFolder } from './read-folder.ts';
import { summarizeCorpus } from './summarize-corpus.ts';

const USAGE = 'usage: npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]';

process.exitCode = await main(process.argv.slice(2));

/** 0 when every file was read, 1 when some could not be opened, 2 for wrong usage or when nothing could be written. */
async function main(words: string[]): Promise<number> {
  try {
    const { folder, out, registerFile } = readArguments(words);
    const register = registerFile ? readRegister(readFileSync(registerFile, 'utf8')) : EMPTY_REGISTER;
    const { documents, faults } = await readFolder(folder);
    const corpus = buildCorpus(documents, register);
    publishCorpus(corpus, resolve(out));
    process.stdout.write(summarizeCorpus(corpus.index, out));
    return faults.length > 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`corpus: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 2;
  }
}

function readArguments(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'public/corpus' },
      register: { type: 'string' },
    },
  });
  const [folder = 'data/sources', ...more] = positionals;
  if (more.length > 0) throw new Error(USAGE);
  for (const path of [folder, values.register]) {
    if (path !== undefined && !existsSync(path)) throw new Error(`there is no ${path}\n${USAGE}`);
  }
  const usual = 'data/register/register.csv';
  return { folder, out: values.out, registerFile: values.register ?? (existsSync(usual) ? usual : null) };
}
