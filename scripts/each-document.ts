import { createInterface } from 'node:readline';
import { extractFile } from '../src/extract/extract-file.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { nodeSurroundings } from './node-surroundings.ts';
import { readSourceFile } from './read-source-file.ts';

/**
 * Reads the files named, `-` standing for names on standard input, and hands each document on. Files that cannot be
 * opened are named on standard error, and the rest goes on.
 * @returns the exit code: 0 when every file was opened, 1 when some could not be.
 */
export async function eachDocument(
  files: readonly string[],
  handOn: (document: RecallingDocument) => void,
): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  for await (const file of namedFiles(files)) {
    const source = await readSourceFile(file).catch(whyNot);
    if (typeof source === 'string') {
      code = 1;
      process.stderr.write(`${file}: cannot be opened: ${source}\n`);
      continue;
    }
    // Not caught: content never throws, and a mistake of ours is not the file's.
    for (const document of await extractFile(source, nodeSurroundings)) handOn(document);
  }
  return code;
}

/** The files named, `-` standing for names on standard input, one a line. */
export async function* namedFiles(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-') yield file;
    else for await (const line of createInterface({ input: process.stdin })) if (line !== '') yield line;
  }
}

const IN_WORDS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'it is no folder, or is below what is none'],
  ['EEXIST', 'there is something of that name'],
  ['EACCES', 'that is not allowed'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'there is no room left'],
]);

/** Why something could not be done with a file or folder, in words. */
export function whyNot(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return IN_WORDS.get(code) ?? (fault instanceof Error ? fault.message : String(fault));
}

/** A reader that closes early (`| head`) ends the command quietly, with the exit code there is. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}
