import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { extractFile } from '../src/extract/extract-file.ts';
import { compareTexts } from '../src/graph/compare-texts.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';
import { nodeSurroundings } from './node-surroundings.ts';
import { readSourceFile } from './read-source-file.ts';

interface ReadFolder {
  readonly documents: readonly RecallingDocument[];
  /** One line for each file that could not be opened. */
  readonly faults: readonly string[];
}

/**
 * Extracts every file of a folder and of the folders in it, hidden ones apart, in order of their paths. Says on stderr
 * how far it is (a bar on a terminal, one line otherwise) and names the files it could not open.
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(compareTexts);
  const documents: RecallingDocument[] = [];
  const faults: string[] = [];
  const bar = process.stderr.isTTY ? new SingleBar({ format: 'reading {bar} {value}/{total}' }) : null;
  bar?.start(files.length, 0);
  for (const path of files) {
    const file = await readSourceFile(path).catch((fault: unknown) => {
      faults.push(`could not read ${path}: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    });
    // Outside of the catch: content never throws, and a mistake of ours is not the file's.
    if (file) documents.push(...(await extractFile(file, nodeSurroundings)));
    bar?.increment();
  }
  bar?.stop();
  const read = files.length - faults.length;
  if (!bar) process.stderr.write(`read ${read} of ${files.length} files in ${folder}\n`);
  for (const fault of faults) process.stderr.write(fault);
  return { documents, faults };
}
