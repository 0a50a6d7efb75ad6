import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { extractDocuments } from '../../src/extract/extract-documents.ts';
import type { Figure } from './figure.ts';

const ROUNDS = 5;
const SINGLE_EXPRESSION = /\b(\d{1,3})\/(\d{1,4})\b/g;

/** Finds citations in one file; gives how many, so that nothing is optimised away. */
type Finder = (name: string, text: string) => number;

const extract: Finder = (name, text) =>
  extractDocuments({ name, text }).reduce((sum, document) => sum + document.mentions.length, 0);
const scan: Finder = (_name, text) => [...text.matchAll(SINGLE_EXPRESSION)].length;

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
 * Speed of extraction over a folder of texts beside a single regular expression and the npm package `citation`,
 * in megabytes (10⁶ bytes of the files) a second, reading the files included. Rounds run in turns, so that a busy
 * moment of the machine falls on all of them. What cannot be measured is said instead.
 */
export async function extractionSpeed(folder: string): Promise<{ figures: Figure[]; remarks: string[] }> {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  const other = await citationPackage();
  const finders: Record<string, Finder> = { extract, scan };
  if (typeof other !== 'string') finders['citation'] = other;
  const speeds = measureInTurns(finders, paths, megabytes);
  const what = `extraction of ${paths.length} files, ${megabytes.toFixed(1)} MB`;
  const values = speeds['extract'] ?? [];
  const beside = (reference: string, name: string, aim: string): Figure => ({
    what,
    unit: 'MB/s',
    values,
    reference: { what: reference, values: speeds[name] ?? [] },
    aim,
  });
  return {
    figures: [
      beside(`one regular expression, ${String(SINGLE_EXPRESSION)}`, 'scan', 'a ratio of at least 0.20'),
      ...(typeof other === 'string'
        ? []
        : [beside('the npm package citation (rules of United States law)', 'citation', 'a ratio above 1')]),
    ],
    remarks: typeof other === 'string' ? [other] : [],
  };
}

function measureInTurns(finders: Record<string, Finder>, paths: readonly string[], megabytes: number) {
  const speeds: Record<string, number[]> = {};
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, find] of Object.entries(finders)) {
      const seconds = secondsFor(find, paths);
      // The first round warms up disk and compiler.
      if (round >= 0) (speeds[name] ??= []).push(megabytes / seconds);
    }
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
