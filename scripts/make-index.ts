import { existsSync, readFileSync } from 'node:fs';
import { EMPTY_REGISTER, readRegister, type Register } from '../src/graph/register.ts';
import { buildIndex } from '../src/lineage/build-index.ts';
import { extractFiles, type ExtractionOptions } from './extract-files.ts';
import type { FoundFiles } from './find-files.ts';
import { showProgress } from './show-progress.ts';

const USUAL_REGISTER = 'data/register/register.csv';

/** The register of facts in a file, or the usual one. Throws, with words, where the file is not there. */
export function openRegister(file: string | undefined): Register {
  if (file !== undefined && !existsSync(file)) throw new Error(`there is no ${file}`);
  const path = file ?? (existsSync(USUAL_REGISTER) ? USUAL_REGISTER : null);
  return path === null ? EMPTY_REGISTER : readRegister(readFileSync(path, 'utf8'));
}

/**
 * Files, with the register's facts, as the index of a corpus. Says on standard error how far it is, and names what could
 * not be opened. Throws where there is no file: an empty corpus would only take the place of a good one.
 */
export async function makeIndex(
  { files, faults: unfound }: FoundFiles,
  register: Register,
  options: Omit<ExtractionOptions, 'onFile'>,
) {
  if (files.length === 0) throw new Error('there is no file to read');
  const { step, stop } = showProgress(files.length);
  const extracted = await extractFiles(files, { ...options, onFile: step }).finally(stop);
  const unread = extracted.flatMap(({ fault }) => fault ?? []);
  const faults = [...unfound, ...unread];
  process.stderr.write(`read ${files.length - unread.length} of ${files.length} files\n`);
  for (const fault of faults) process.stderr.write(`could not read ${fault}\n`);
  const drafts = new Map(
    extracted.flatMap(({ documents }) => documents.map(({ card, draft }) => [card, draft])),
  );
  const { index, shelf } = buildIndex([...drafts.keys()], register);
  return {
    index,
    faults,
    /** Of each document its path in the corpus and its name among the drafts. */
    places: shelf.map(({ path, card }) => ({ path, draft: drafts.get(card) ?? '' })),
  };
}
