import { posix } from 'node:path';
import type { SourceFile } from './read-source.ts';

/**
 * Rings of imports, types included: depth-first search, a ring is closed where a file still being visited is
 * met again. One ring per closing import, starting and ending with the same file.
 */
export function findRings(files: readonly SourceFile[]): string[][] {
  const imports = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((name) => name.startsWith('.')).map((name) => resolve(file.path, name)),
    ]),
  );
  const rings: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const met = trail.indexOf(path);
    if (met !== -1) {
      rings.push([...trail.slice(met), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return rings;
}

function resolve(path: string, name: string): string {
  return posix.join(posix.dirname(path), name);
}
