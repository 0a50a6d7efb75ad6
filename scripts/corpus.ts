/** Folder of documents → published corpus: `npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE] [--jobs N]`. */
import { existsSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Register } from '../src/graph/register.ts';
import { packIndex } from '../src/model/pack-index.ts';
import { collectGarbage } from './collect-garbage.ts';
import { beginDraft, type CorpusDraft } from './corpus-draft.ts';
import { endWithReader, whyNot } from './each-document.ts';
import { findFiles, type FoundFiles } from './find-files.ts';
import { makeIndex, openRegister } from './make-index.ts';
import { readArguments, readJobs, textOf, wrongUsage } from './read-arguments.ts';
import { summarizeCorpus } from './summarize-corpus.ts';
import { writeLineage, type LineageOptions } from './write-lineage.ts';

const USAGE = `usage: npm run corpus -- [FOLDER] [--out FOLDER] [--register FILE] [--jobs N]
Reads on all processors, or on N. Stopped at any moment, it leaves the corpus there is as it was.
Exit code 0 when every file was read, 1 when some could not be opened, 2 for wrong usage or when no corpus could be made,
130 or 143 when it was stopped.`;
/** By signal, the exit code that a shell expects. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 };

endWithReader();
process.exitCode = await main();

async function main(): Promise<number> {
  const stopping = new AbortController();
  for (const [signal, code] of Object.entries(STOPPED)) process.once(signal, () => stopping.abort(code));
  const { signal } = stopping;
  try {
    return await makeCorpus(readWords(), signal);
  } catch (fault) {
    if (signal.aborted) {
      process.stderr.write('corpus: stopped; nothing was changed\n');
      return Number(signal.reason);
    }
    process.stderr.write(`corpus: ${whyNot(fault)}\n${USAGE}\n`);
    return 2;
  }
}

async function makeCorpus(words: ReturnType<typeof readWords>, signal: AbortSignal): Promise<0 | 1> {
  const { folder, out, jobs } = words;
  if (!existsSync(folder)) throw new Error(`there is no ${folder}`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
  const register = openRegister(words.register);
  const [from, to] = [resolve(folder), resolve(out)];
  if (`${from}${sep}`.startsWith(`${to}${sep}`))
    throw new Error(
      `${folder} is in ${out}, which the corpus takes the place of; --out names another folder`,
    );
  const draft = beginDraft(to);
  try {
    const { index, faults } = await writeIndex(findFiles(folder, to), register, draft, { jobs, signal });
    await collectGarbage();
    await writeLineage(index, draft, { jobs, signal });
    draft.publish();
    process.stdout.write(summarizeCorpus(index, out));
    return faults.length > 0 ? 1 : 0;
  } finally {
    draft.discard();
  }
}

/** Writes the documents of the files, and their index; what else was known of them is let go. */
async function writeIndex(
  files: FoundFiles,
  register: Register,
  draft: CorpusDraft,
  options: LineageOptions,
) {
  const { index, faults, places } = await makeIndex(files, register, { ...options, drafts: draft.unnamed });
  for (const { draft: file, path } of places) draft.name(file, path);
  draft.write('index.json', packIndex(index));
  return { index, faults };
}

function readWords() {
  const { values, positionals } = readArguments(USAGE, {
    out: { type: 'string', default: 'public/corpus' },
    register: { type: 'string' },
    jobs: { type: 'string' },
  });
  const [folder = 'data/sources', ...more] = positionals;
  if (more.length > 0) wrongUsage('More than one folder was named.', USAGE);
  const jobs = readJobs(values['jobs'], USAGE);
  return { folder, out: String(values['out']), register: textOf(values['register']), jobs };
}
