import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';

interface ReadFolder {
  readonly documents: readonly RecallingDocument[];
  /** One line for each file that could not be opened. */
  readonly faults: readonly string[];
}

/**
 * Extracts every file of a folder and of the folders in it, hidden ones apart, in order of their paths. Says on stderr
 * how far it is (a bar on a terminal, one line otherwise) and names the files it could not open.
 */
export function readFolder(folder: string): ReadFolder {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), name }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const documents: RecallingDocument[] = [];
  const faults: string[] = [];
  const bar = process.stderr.isTTY ? new SingleBar({ format: 'reading {bar} {value}/{total}' }) : null;
  bar?.start(files.length, 0);
  for (const { path, name } of files) {
    const text = readText(path);
    if (text instanceof Error) faults.push(`could not read ${path}: ${text.message}\n`);
    else documents.push(...extractDocuments({ name, text }));
    bar?.increment();
  }
  bar?.stop();
  if (!bar)
    process.stderr.write(`read ${files.length - faults.length} of ${files.length} files in ${folder}\n`);
  for (const fault of faults) process.stderr.write(fault);
  return { documents, faults };
}

function readText(path: string): string | Error {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault));
  }
}
