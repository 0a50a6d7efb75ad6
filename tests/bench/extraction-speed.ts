import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import type { Figure } from './figure.ts';

const ROUNDS = 5;

/** Symbols of every kind in any case and script, as somebody would write it who has one expression for it all. */
const ONE_EXPRESSION =
  /(?:[AES]\/(?:RES\/)?)?\d{1,4}\/\d{1,4}(?:\s[A-Z])?|\b\d{1,4}\s?[A-Z]?\s?\((?:\d{4}|[IVXLC]+)\)/giu;
/** The least there is to look for, which also finds dates and page numbers. */
const BARE_NUMBERS = /\b(\d{1,3})\/(\d{1,4})\b/g;

/** Finds citations in one file; gives how many, so that nothing is optimised away. */
type Finder = (name: string, text: string) => number;

const extract: Finder = (name, text) =>
  extractDocuments({ name, text }).reduce((sum, document) => sum + document.mentions.length, 0);
const scanFor =
  (expression: RegExp): Finder =>
  (_name, text) =>
    [...text.matchAll(expression)].length;

/** The npm package of unitedstates/citation with all of its rules, or in words why it cannot be measured. */
async function citationPackage(): Promise<Finder | string> {
  try {
    const { default: citation } = await import('citation');
    return (_name, text) => citation.find(text).citations.length;
  } catch (error) {
    return `the npm package citation does not work here: ${String(error)}`;
  }
}

/**
 * Speed of extraction over a folder of texts beside single regular expressions and the npm package `citation`,
 * in megabytes (10⁶ bytes of the files) a second, reading the files included. Rounds run in turns, so that a busy
 * moment of the machine falls on all of them. What cannot be measured is said instead.
 */
export async function extractionSpeed(folder: string): Promise<{ figure: Figure; remarks: string[] }> {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  const other = await citationPackage();
  const works = typeof other !== 'string';
  const references: { readonly what: string; readonly find: Finder; readonly aim: string | null }[] = [
    { what: 'one regular expression for every symbol', find: scanFor(ONE_EXPRESSION), aim: 'at least 0.20' },
    { what: 'one regular expression for bare N/M', find: scanFor(BARE_NUMBERS), aim: null },
    ...(works ? [{ what: 'npm package citation (United States law)', find: other, aim: 'above 1' }] : []),
  ];
  const [own = [], ...others] = measureInTurns(
    [extract, ...references.map(({ find }) => find)],
    paths,
    megabytes,
  );
  return {
    figure: {
      what: `extraction of ${paths.length} files, ${megabytes.toFixed(1)} MB`,
      unit: 'MB/s',
      values: own,
      aim: null,
      references: references.map(({ what, aim }, place) => ({ what, aim, values: others[place] ?? [] })),
    },
    remarks: works ? [] : [other],
  };
}

/** Speeds by finder, round by round; the first round warms up disk and compiler and does not count. */
function measureInTurns(finders: readonly Finder[], paths: readonly string[], megabytes: number): number[][] {
  const speeds: number[][] = finders.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    finders.forEach((find, place) => {
      const speed = megabytes / secondsFor(find, paths);
      if (round > 0) speeds[place]?.push(speed);
    });
  }
  return speeds;
}

function secondsFor(find: Finder, paths: readonly string[]): number {
  const start = performance.now();
  let found = 0;
  for (const path of paths) found += find(basename(path), readFileSync(path, 'utf8'));
  if (found === 0) throw new Error('Nothing was found at all: this would measure nothing.');
  return (performance.now() - start) / 1000;
}
