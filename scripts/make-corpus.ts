import { existsSync, readFileSync } from 'node:fs';
import { EMPTY_REGISTER, readRegister } from '../src/graph/register.ts';
import { buildCorpus } from '../src/lineage/build-corpus.ts';
import { readFolder } from './read-folder.ts';

const USUAL_REGISTER = 'data/register/register.csv';

/** A folder of documents, with the register's facts, as a corpus. Throws, with words, where one is not there. */
export async function makeCorpus(folder: string, registerFile: string | undefined) {
  for (const path of [folder, registerFile]) {
    if (path !== undefined && !existsSync(path)) throw new Error(`there is no ${path}`);
  }
  const path = registerFile ?? (existsSync(USUAL_REGISTER) ? USUAL_REGISTER : null);
  const register = path === null ? EMPTY_REGISTER : readRegister(readFileSync(path, 'utf8'));
  const { documents, faults } = await readFolder(folder);
  return { ...buildCorpus(documents, register), faults };
}
