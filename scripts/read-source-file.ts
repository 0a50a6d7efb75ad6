import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '../src/extract/extract-documents.ts';

/** Files are read whole; a larger one is not opened, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads a file and decodes it: UTF-8, UTF-16 by its byte order mark, else Windows-1252. Throws what the file system
 * throws, and for a file that is too large, a `RangeError` that says so.
 */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_FILE) throw new RangeError(`larger than ${LARGEST_FILE / 1024 / 1024} MB`);
  return { name: basename(path), text: decodeText(bytes) };
}

export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
