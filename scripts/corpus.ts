/** Folder of documents → public/corpus: `npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import { readRegister, EMPTY_REGISTER } from '../src/graph/register.ts';
import { buildCorpus, type BuiltCorpus } from '../src/lineage/build-corpus.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { summarizeCorpus } from './summarize-corpus.ts';

const USAGE = 'usage: npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE]';

process.exitCode = main(process.argv.slice(2));

/** 0 when every file was read, 1 when some could not be opened, 2 for wrong usage or when nothing could be written. */
function main(words: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'public/corpus' },
        register: { type: 'string', default: 'data/register/register.csv' },
      },
    });
    const [folder = 'data/sources', ...more] = positionals;
    if (more.length > 0 || !existsSync(folder))
      throw new Error(more.length > 0 ? USAGE : `no folder ${folder}`);
    const register = existsSync(values.register)
      ? readRegister(readFileSync(values.register, 'utf8'))
      : EMPTY_REGISTER;
    const { documents, unreadable } = readDocuments(folder);
    const corpus = buildCorpus(documents, register);
    publish(corpus, resolve(values.out));
    process.stdout.write(summarizeCorpus(corpus.index, values.out));
    return unreadable > 0 ? 1 : 0;
  } catch (fault) {
    process.stderr.write(`corpus: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 2;
  }
}

function readDocuments(folder: string): { documents: RecallingDocument[]; unreadable: number } {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const documents: RecallingDocument[] = [];
  const faults: string[] = [];
  const bar = process.stderr.isTTY ? new SingleBar({ format: 'reading {bar} {value}/{total} {file}' }) : null;
  bar?.start(names.length, 0, { file: '' });
  for (const name of names) {
    try {
      const text = readFileSync(join(folder, name), 'utf8');
      documents.push(...extractDocuments({ name, text }));
    } catch (fault) {
      faults.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
    bar?.increment({ file: name });
  }
  bar?.stop();
  for (const fault of faults) process.stderr.write(`could not read ${fault}\n`);
  if (!bar)
    process.stderr.write(`read ${names.length - faults.length} of ${names.length} files in ${folder}\n`);
  return { documents, unreadable: faults.length };
}

/** Whole or not at all: written beside, then put in the place of the old corpus, which until then is untouched. */
function publish({ index, documents }: BuiltCorpus, out: string): void {
  const fresh = join(dirname(out), `.corpus-${process.pid}`);
  const old = `${fresh}-old`;
  try {
    mkdirSync(join(fresh, 'documents'), { recursive: true });
    for (const { path, document } of documents) writeJson(join(fresh, path), document);
    writeJson(join(fresh, 'index.json'), index);
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(fresh, out);
    } catch (fault) {
      if (existsSync(old)) renameSync(old, out);
      throw fault;
    }
  } finally {
    for (const rest of [fresh, old]) rmSync(rest, { recursive: true, force: true });
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}
