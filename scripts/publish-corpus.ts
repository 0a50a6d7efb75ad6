import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltCorpus } from '../src/lineage/build-corpus.ts';

/** Folders beside the corpus that it is written to, or that the one before waits in; the number is the process's. */
const SIBLING = /^\.corpus-(\d+)(?:-old)?$/;

/**
 * Writes a corpus whole or not at all: beside its place first, and then the two change places. Throws when it cannot
 * be written, or when a folder that is no corpus stands in its place.
 */
export function publishCorpus({ index, documents }: BuiltCorpus, out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'index.json'))) {
    throw new Error(`${out} is no corpus and is left as it is`);
  }
  const fresh = join(dirname(out), `.corpus-${process.pid}`);
  const old = `${fresh}-old`;
  removeLeftovers(dirname(out));
  try {
    mkdirSync(join(fresh, 'documents'), { recursive: true });
    for (const { path, document } of documents) writeJson(join(fresh, path), document);
    writeJson(join(fresh, 'index.json'), index);
    changePlaces(fresh, out, old);
  } finally {
    for (const rest of [fresh, old]) rmSync(rest, { recursive: true, force: true });
  }
}

function changePlaces(fresh: string, out: string, old: string): void {
  if (!existsSync(out)) return renameSync(fresh, out);
  renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (fault) {
    renameSync(old, out);
    throw fault;
  }
}

/** What runs that were stopped half-way have left. */
function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const writer = SIBLING.exec(name)?.[1];
    if (writer && !isRunning(Number(writer))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(writer: number): boolean {
  try {
    return process.kill(writer, 0);
  } catch (fault) {
    // Another's process may not be signalled, but it is there.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}
