import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What is to become a file. */
export interface Piece {
  readonly name: string;
  readonly content: string;
}

/**
 * Writes to standard output, or to a file, or several pieces to a new folder: all of it or nothing. Throws, with words,
 * when it cannot be written.
 */
export function writePieces(pieces: readonly Piece[], out: string | undefined): void {
  const content = pieces[0]?.content ?? '';
  if (pieces.length > 1) {
    if (out !== undefined) return writeFolderWhole(out, pieces);
    throw new Error(`${pieces.length} documents do not fit in one file; --out names a new folder for them`);
  }
  if (out === undefined) process.stdout.write(content);
  else writeFileWhole(out, content);
}

/** Beside its place first, which it then takes. */
function writeFileWhole(path: string, content: string): void {
  inPlaceOf(resolve(path), (beside) => writeFileSync(beside, content));
}

/** A folder in which there is something is left as it is. Pieces of one name are told apart by a number. */
function writeFolderWhole(path: string, pieces: readonly Piece[]): void {
  const place = resolve(path);
  if (existsSync(place)) {
    if (readdirSync(place).length > 0) throw new Error(`${path} is not empty and is left as it is`);
    rmSync(place, { recursive: true });
  }
  inPlaceOf(place, (beside) => {
    mkdirSync(beside);
    const used = new Map<string, number>();
    for (const { name, content } of pieces) {
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      writeFileSync(join(beside, count === 1 ? name : name.replace('.', `~${count}.`)), content);
    }
  });
}

function inPlaceOf(place: string, write: (beside: string) => void): void {
  const beside = join(dirname(place), `.${basename(place)}-${process.pid}`);
  try {
    mkdirSync(dirname(place), { recursive: true });
    write(beside);
    renameSync(beside, place);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
