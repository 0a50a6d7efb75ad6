import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../src/graph/compare-texts.ts';

/** Every file of a folder and of the folders in it, hidden ones apart, in order of their paths; a file is itself. */
export function findFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(compareTexts);
}
