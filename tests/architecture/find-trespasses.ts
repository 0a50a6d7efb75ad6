import { posix } from 'node:path';
import { allows, KINDS_FOLDERS, ROOMS, SHARED_UI, STAGE_PACKAGES } from './doors.ts';
import { findRings } from './find-rings.ts';
import type { SourceFile } from './read-source.ts';

/** Every breach of the doors, in words; empty when the house is in order. */
export function findTrespasses(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    ...files.flatMap((file) => file.imports.flatMap((name) => importTrespass(file, name, byPath))),
    ...files.flatMap(environmentTrespass),
    ...findRings(files).map((ring) => `imports run in a ring: ${ring.join(' → ')}`),
    ...registryTrespasses(files),
  ];
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** The room of a file in `src`; null for `src/main.tsx`, which wires the rooms together. */
function roomOf(path: string): string | null {
  const [, room, ...rest] = path.split('/');
  return room && rest.length > 0 ? room : null;
}

/** The ui folder of a file; null for files of other rooms and for those right in `src/ui`. */
function uiFolderOf(path: string): string | null {
  const [, room, folder, ...rest] = path.split('/');
  return room === 'ui' && folder && rest.length > 0 ? folder : null;
}

function importTrespass(file: SourceFile, name: string, byPath: ReadonlyMap<string, SourceFile>): string[] {
  if (!name.startsWith('.')) return packageTrespass(file, name);
  const target = posix.join(posix.dirname(file.path), name);
  const says = `${file.path} imports ${target}`;
  if (!/\.(tsx?|css|json)$/.test(name)) return [`${says} without its ending`];
  if (!target.startsWith('src/')) return isTest(file.path) ? [] : [`${says}, outside src`];
  const opened = byPath.get(target);
  if (!opened) return [`${says}, which is not there`];
  const from = roomOf(file.path);
  const to = roomOf(target);
  if (from === null || isTest(file.path)) return [];
  if (to === null) return [`${says}: only index.html opens it`];
  if (from !== to) return ROOMS[from]?.rooms.includes(to) ? [] : [`${says}: ${from} has no door to ${to}`];
  return [...uiTrespass(file.path, target, says), ...siblingTrespass(file, opened, says)];
}

function packageTrespass(file: SourceFile, name: string): string[] {
  const room = roomOf(file.path);
  if (room === null || isTest(file.path)) return [];
  if (allows(ROOMS[room]?.packages ?? [], name)) return [];
  if (uiFolderOf(file.path) === 'stage' && allows(STAGE_PACKAGES, name)) return [];
  return [`${file.path} imports the package ${name}, which may not come into ${room}`];
}

function uiTrespass(path: string, target: string, says: string): string[] {
  const from = uiFolderOf(path);
  const to = uiFolderOf(target);
  if (from === null || from === to) return [];
  return to !== null && SHARED_UI.includes(to) ? [] : [`${says}: ui folders meet in the store only`];
}

function siblingTrespass(file: SourceFile, opened: SourceFile, says: string): string[] {
  const kinds = KINDS_FOLDERS.find(({ folder }) => posix.dirname(file.path) === folder);
  if (!kinds || posix.dirname(opened.path) !== kinds.folder) return [];
  const siblings = [file, opened].every(({ path, imports }) => {
    const name = posix.basename(path);
    return name !== kinds.list && kinds.isMember(name, imports);
  });
  return siblings ? [`${says}: one of a kind does not know its sibling`] : [];
}

function environmentTrespass(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room === null || isTest(file.path) || !ROOMS[room]?.core) return [];
  return file.environment.map((use) => `${file.path} uses ${use}, which no core room may`);
}

function registryTrespasses(files: readonly SourceFile[]): string[] {
  return KINDS_FOLDERS.flatMap(({ folder, list, isMember }) => {
    const here = files.filter((file) => posix.dirname(file.path) === folder && !isTest(file.path));
    const listed = here.find((file) => posix.basename(file.path) === list)?.imports;
    if (!listed) return here.length > 0 ? [`${folder} has no list ${list}`] : [];
    return here
      .map((file) => ({ name: posix.basename(file.path), imports: file.imports }))
      .filter(({ name, imports }) => name !== list && isMember(name, imports))
      .filter(({ name }) => !listed.includes(`./${name}`))
      .map(({ name }) => `${folder}/${name} is not in the list ${list}`);
  });
}
