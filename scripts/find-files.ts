import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareTexts } from '../src/graph/compare-texts.ts';
import { whyNot } from './each-document.ts';

/** What is found below a path: files in order of their paths, and in words what could not be looked into. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Every file of a folder and of the folders in it; a file is itself. Hidden ones and links to folders are apart, and so are
 * pipes and devices, which have no end.
 * @param but the whole path of a folder that is not looked into
 */
export function findFiles(path: string, but?: string): FoundFiles {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { files: [path], faults: [] };
  const files: string[] = [];
  const faults: string[] = [];
  const folders = [path];
  for (const folder of folders) {
    for (const entry of entriesOf(folder, faults)) {
      const inside = join(folder, entry.name);
      if (entry.name.startsWith('.') || resolve(inside) === but) continue;
      if (entry.isDirectory()) folders.push(inside);
      else if (isReadable(inside, entry)) files.push(inside);
      else faults.push(`${inside}: it is no file`);
    }
  }
  return { files: files.sort(compareTexts), faults };
}

function entriesOf(folder: string, faults: string[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (fault) {
    faults.push(`${folder}: ${whyNot(fault)}`);
    return [];
  }
}

/** A link that leads nowhere is one of the files: whoever opens it says why not. */
function isReadable(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
