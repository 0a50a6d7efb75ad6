import { existsSync, readFileSync, statSync } from 'node:fs';
import { EMPTY_REGISTER, readRegister } from '../src/graph/register.ts';
import { buildCorpus } from '../src/lineage/build-corpus.ts';
import { readFolder } from './read-folder.ts';

const USUAL_REGISTER = 'data/register/register.csv';

/**
 * A folder of documents, with the register's facts, as a corpus. Throws, with words, where one is not there or holds
 * nothing: an empty corpus would only take the place of a good one.
 */
export async function makeCorpus(folder: string, registerFile: string | undefined) {
  for (const path of [folder, registerFile]) {
    if (path !== undefined && !existsSync(path)) throw new Error(`there is no ${path}`);
  }
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
  const path = registerFile ?? (existsSync(USUAL_REGISTER) ? USUAL_REGISTER : null);
  const register = path === null ? EMPTY_REGISTER : readRegister(readFileSync(path, 'utf8'));
  const { documents, faults } = await readFolder(folder);
  if (documents.length === 0) throw new Error(`there is no file to read in ${folder}`);
  return { ...buildCorpus(documents, register), faults };
}
