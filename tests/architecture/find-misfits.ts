import { posix } from 'node:path';
import type { SourceFile } from './read-source.ts';

const FORBIDDEN_WORDS = /(^|[-.])(utils?|helpers?|misc|manager)([-.]|$)/i;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.(ts|css)$/;
const PASCAL = /^([A-Z][A-Za-z0-9]*)(\.test)?\.tsx$/;
const DATA_FOLDERS = ['src/extract/languages/', 'src/ui/messages/'];

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;
const LONGEST_COMPONENT = 100;
const MEDIAN_BELOW = 100;
const NINE_IN_TEN_BELOW = 200;

/** Every file or function that does not fit: its name, or its size. */
export function findMisfits(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(nameMisfits), ...files.flatMap(sizeMisfits), ...houseMisfits(files)];
}

function nameMisfits(file: SourceFile): string[] {
  const name = posix.basename(file.path);
  if (file.path === 'src/main.tsx') return [];
  if (FORBIDDEN_WORDS.test(name)) return [`${file.path} says nothing about what comes out of it`];
  const component = PASCAL.exec(name);
  if (!component && !KEBAB.test(name)) return [`${file.path} is neither kebab-case nor a component's name`];
  const isNamedAfterExport = !component?.[1] || Boolean(component[2]) || file.exports.includes(component[1]);
  return isNamedAfterExport ? [] : [`${file.path} does not export ${String(component?.[1])}`];
}

function isData(path: string): boolean {
  return DATA_FOLDERS.some((folder) => path.startsWith(folder));
}

function sizeMisfits(file: SourceFile): string[] {
  const tooLong = file.lines > LONGEST_FILE && !isData(file.path);
  const fileMisfit = tooLong ? [`${file.path} has ${file.lines} lines, more than ${LONGEST_FILE}`] : [];
  if (file.path.includes('.test.')) return fileMisfit;
  const functionMisfits = file.functions
    .filter(({ name, lines }) => {
      const isComponent = file.path.endsWith('.tsx') && /^[A-Z]/.test(name);
      return lines > (isComponent ? LONGEST_COMPONENT : LONGEST_FUNCTION);
    })
    .map(({ name, line, lines }) => `${file.path}:${line} ${name || 'a function'} has ${lines} lines`);
  return [...fileMisfit, ...functionMisfits];
}

function houseMisfits(files: readonly SourceFile[]): string[] {
  const sizes = files
    .filter((file) => !file.path.includes('.test.') && !isData(file.path))
    .map((file) => file.lines)
    .toSorted((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const ninth = sizes[Math.floor(sizes.length * 0.9)] ?? 0;
  return [
    ...(median < MEDIAN_BELOW ? [] : [`half of all files have ${median} lines or more`]),
    ...(ninth < NINE_IN_TEN_BELOW ? [] : [`one file in ten has ${ninth} lines or more`]),
  ];
}
