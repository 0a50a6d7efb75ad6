import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Figure } from './figure.ts';
import { bareNumbers, citationPackage, extraction, oneExpression, type Finder } from './finders.ts';
import { inTurns } from './in-turns.ts';

/** Folders of texts in the corpus, and what is in them. */
const FOLDERS: readonly (readonly [folder: string, what: string])[] = [
  ['en', 'English, from PDF'],
  ['en_eosg', 'English, paragraph data'],
  ['en_sc', 'English, Security Council'],
  ['fr', 'French, PDF and scans'],
  ['es', 'Spanish'],
  ['ru', 'Russian'],
  ['zh', 'Chinese'],
  ['ar', 'Arabic'],
];
/** Of a large folder so much is read, files spread over all of it; a small one is read again and again. Bytes. */
const MOST = 6e6;
const LEAST = 1e6;

/**
 * Speed of extraction over folders of texts beside single regular expressions and the npm package `citation`, in
 * megabytes (10⁶ bytes of the files) a second on one core, reading the files included. What cannot be measured is said
 * instead.
 */
export async function extractionSpeed(corpus: string): Promise<{ figures: Figure[]; remarks: string[] }> {
  const other = await citationPackage();
  const works = typeof other !== 'string';
  const references = [oneExpression, bareNumbers, ...(works ? [other] : [])];
  const here = FOLDERS.filter(([folder]) => existsSync(join(corpus, folder)));
  const folders = here.map(([folder, what]) => ({ what, paths: pathsIn(join(corpus, folder)) }));
  const all = { what: 'all languages as the corpus has them', paths: folders.flatMap(({ paths }) => paths) };
  const figures = [all, ...folders].map(({ what, paths }) => speed(what, paths, references));
  if (foundInAll === 0) throw new Error('Nothing was found at all: this measured nothing.');
  return { figures, remarks: works ? [] : [other] };
}

const pathsIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

function speed(what: string, all: readonly string[], references: readonly Finder[]): Figure {
  const paths = someOf(all);
  const megabytes = bytesOf(paths) / 1e6;
  const finders = [extraction, ...references];
  const [own = [], ...others] = inTurns(
    finders.map(
      ({ find }) =>
        () =>
          readAll(paths, find),
    ),
  ).map((seconds) => seconds.map((each) => megabytes / each));
  return {
    what: `extraction, ${what}: ${new Set(paths).size} files of ${((megabytes * 1000) / paths.length).toFixed(1)} kB, ${megabytes.toFixed(1)} MB a round`,
    unit: 'MB/s',
    values: own,
    aim: 'at least 25',
    references: references.map((finder, place) => ({
      what: finder.what,
      aim: finder.aim,
      values: others[place] ?? [],
    })),
  };
}

/** Kept, so that nothing is optimised away. */
let foundInAll = 0;

function readAll(paths: readonly string[], find: Finder['find']): void {
  for (const path of paths) foundInAll += find(basename(path), readFileSync(path, 'utf8'));
}

const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0);

function someOf(paths: readonly string[]): string[] {
  const bytes = bytesOf(paths);
  const step = Math.max(1, Math.ceil(bytes / MOST));
  const times = Math.ceil(LEAST / bytes);
  return Array.from({ length: times }, () => paths.filter((_, place) => place % step === 0)).flat();
}
