import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CORPUS_FORMAT, type CorpusDocument } from '../src/model/published-corpus.ts';

/** Files of a corpus while it is written. */
interface DraftFiles {
  /** Reads a document back. */
  readonly read: (path: string) => CorpusDocument;
  /** Writes what is no document: the index, and what stands beside it. */
  readonly write: (path: string, value: unknown) => void;
}

/** A corpus while it is written, in a folder beside the one it is to replace. */
export interface CorpusDraft extends DraftFiles {
  readonly folder: string;
  /** Folder for documents that have no path yet. */
  readonly unnamed: string;
  /** Gives a document its path in the corpus. */
  readonly name: (file: string, path: string) => void;
  /** Puts the draft in the place of the corpus there was. */
  readonly publish: () => void;
  /** Removes what is left of the draft, published or not. */
  readonly discard: () => void;
}

/**
 * Begins a corpus beside its place, so that the one there is stays whole until the new one is: a process can be ended
 * at any moment. First it puts right what a run that was ended has left. Throws when a folder that is no corpus stands
 * in its place, or when it cannot be written.
 */
export function beginDraft(out: string): CorpusDraft {
  tidyUp(out);
  if (existsSync(out) && readdirSync(out).length > 0 && !isCorpus(out)) {
    throw new Error(`${out} is no corpus and is left as it is`);
  }
  const fresh = `${besides(out)}${process.pid}`;
  const unnamed = join(fresh, 'unnamed');
  for (const folder of [unnamed, join(fresh, 'documents'), join(fresh, 'wording')])
    mkdirSync(folder, { recursive: true });
  return {
    ...draftIn(fresh),
    folder: fresh,
    unnamed,
    name: (file, path) => renameSync(join(unnamed, file), join(fresh, path)),
    publish: () => {
      rmSync(unnamed, { recursive: true });
      changePlaces(fresh, out);
    },
    discard: () => rmSync(fresh, { recursive: true, force: true }),
  };
}

/** The files of a draft that was begun, for a thread that helps to write it. */
export function draftIn(folder: string): DraftFiles {
  return {
    read: (path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as CorpusDocument,
    write: (path, value) => writeFileSync(join(folder, path), `${JSON.stringify(value)}\n`),
  };
}

/** Only what says of itself that it is a corpus may be replaced: many a folder has an `index.json`. */
function isCorpus(folder: string): boolean {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return false;
  const head = Buffer.alloc(HEAD);
  const file = openSync(index, 'r');
  try {
    readSync(file, head, 0, HEAD, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('utf8').startsWith(`{"format":${JSON.stringify(CORPUS_FORMAT)}`);
}

/** Bytes at the beginning of an index that say what it is. */
const HEAD = 64;

/**
 * What the names of folders beside a corpus begin with; the number of the process that writes them follows. Folders of
 * such names are removed: it must be nobody else's.
 */
function besides(out: string): string {
  return join(dirname(out), `.${basename(out)}-being-written-`);
}

function changePlaces(fresh: string, out: string): void {
  if (!existsSync(out)) return renameSync(fresh, out);
  const old = `${fresh}-old`;
  renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (fault) {
    renameSync(old, out);
    throw fault;
  }
  rmSync(old, { recursive: true });
}

/** Removes what ended runs have left; a corpus that was out of its place at that moment is put back. */
function tidyUp(out: string): void {
  const folder = dirname(out);
  if (!existsSync(folder)) return;
  const prefix = basename(besides(out));
  for (const name of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
    const [, writer, old] = /^(\d+)(-old)?$/.exec(name.slice(prefix.length)) ?? [];
    if (writer === undefined || isOthers(Number(writer))) continue;
    if (old !== undefined && !existsSync(out)) renameSync(join(folder, name), out);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether another run is writing it. What bears this process's own number is of an ended one: containers give it again. */
function isOthers(writer: number): boolean {
  if (writer === process.pid) return false;
  try {
    return process.kill(writer, 0);
  } catch (fault) {
    // Another's process may not be signalled, but it is there.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
