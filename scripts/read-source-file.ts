import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BinaryFile } from '../src/extract/extract-file.ts';
import { LARGEST_FILE } from '../src/model/file-reading.ts';

/**
 * Reads a file's bytes. Throws what the file system throws, and in words for what has no end (a pipe, which would be
 * waited for) and for a file larger than the extractor takes: neither is read at all.
 */
export async function readSourceFile(path: string): Promise<BinaryFile> {
  const found = await stat(path);
  if (!found.isFile() && !found.isDirectory()) throw new Error('it is no file');
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > LARGEST_FILE) throw new RangeError(`larger than ${LARGEST_FILE / 1024 / 1024} MB`);
    return { name: basename(path), bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}
