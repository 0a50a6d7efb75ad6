import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { extractDocuments } from '../src/extract/extract-documents.ts';
import { compare } from '../src/lineage/compare/compare.ts';
import type { ClauseMove, ClausePair } from '../src/lineage/compare/comparison.ts';
import {
  readComparedText,
  type ComparableDocument,
  type ComparedClause,
} from '../src/lineage/compare/read-compared-text.ts';
import type { Part } from '../src/model/part.ts';
import type { Span } from '../src/model/span.ts';
import type { RecallingDocument } from '../src/model/recalling-document.ts';

// Comparing some hundred pairs of texts takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SOURCES = join(import.meta.dirname, '..', 'data', 'sources');
const TABLES = join(import.meta.dirname, 'fixtures', 'comparisons');
const ENGLISH = join(import.meta.dirname, '..', '..', 'shared', 'corpus', 'en');

function read(folder: string, file: string): RecallingDocument {
  const [document] = extractDocuments({ name: file, text: readFileSync(join(folder, file), 'utf8') });
  if (document === undefined) throw new Error(`${file} holds no document`);
  return document;
}
const seeds = readdirSync(SOURCES).map((file) => read(SOURCES, file));

/** A line as in the tables, without its reason. */
function line({ left, right, change, moves, boilerplate }: ClausePair): string {
  const cells = [
    left.join(', '),
    right.join(', '),
    change,
    moves.join(', '),
    boilerplate ? 'boilerplate' : '',
  ];
  return cells.map((cell) => cell || '–').join(' | ');
}

/** A replaced clause as the tables have it: one is gone, another is new. */
function apart(pair: ClausePair): ClausePair[] {
  if (pair.change !== 'replaced') return [pair];
  return [
    { ...pair, right: [], change: 'dropped' },
    { ...pair, left: [], change: 'introduced' },
  ];
}

/** The two texts that a table is about. */
function textsOf(file: string): [RecallingDocument, RecallingDocument] {
  const [left = '', right = ''] = file.replace('.txt', '').split('_');
  return [read(SOURCES, `${left}.es.txt`), read(SOURCES, `${right}.es.txt`)];
}

/** The lines of a table, without their reasons. */
function linesOf(file: string): string[] {
  const table = readFileSync(join(TABLES, file), 'utf8').trim().split('\n');
  return table.map((row) =>
    row
      .split('|', 5)
      .map((cell) => cell.trim())
      .join(' | '),
  );
}

describe('what became of each clause, as read by hand', () => {
  const tables = readdirSync(TABLES).filter((file) => file.endsWith('.txt'));
  it.each(tables)('%s', (file) => {
    const { pairs } = compare(...textsOf(file));
    expect(pairs.flatMap(apart).map(line).sort()).toEqual(linesOf(file).sort());
  });

  it.each(tables)('%s, in the order of the table', (file) => {
    const [left, right] = textsOf(file);
    const replaced = new Set<string>();
    const { pairs } = compare(left, right);
    for (const pair of pairs)
      if (pair.change === 'replaced') for (const each of apart(pair)) replaced.add(line(each));
    const lines = pairs.filter(({ change }) => change !== 'replaced').map(line);
    expect(lines).toEqual(linesOf(file).filter((row) => !replaced.has(row)));
  });

  it.each(tables)('%s: what is gone and what has its number stand beside each other', (file) => {
    const sides = (change: string, side: 0 | 1) =>
      linesOf(file)
        .map((row) => row.split(' | '))
        .filter((row) => row[2] === change)
        .map((row) => row[side]);
    const gone = sides('dropped', 0);
    const both = sides('introduced', 1).filter((id) => gone.includes(id));
    const replaced = compare(...textsOf(file)).pairs.filter(({ change }) => change === 'replaced');
    expect(both.length).toBeGreaterThan(1);
    expect(replaced.map((pair) => pair.right.join())).toEqual(both);
    for (const pair of replaced) expect(pair).toMatchObject({ left: pair.right, moves: [], degree: 1 });
  });

  it('shows that "impedir" became "prevenir", and nothing else', () => {
    const [left, right] = [read(SOURCES, 'A-RES-74-29.es.txt'), read(SOURCES, 'A-RES-78-16.es.txt')];
    const pair = compare(left, right).pairs.find(({ right: ids }) => ids.includes('pp5'));
    const changed = pair?.pieces.flatMap((piece) =>
      piece.kind === 'kept'
        ? []
        : [piece.kind === 'removed' ? words(left, piece.left) : words(right, piece.right)],
    );
    expect(changed).toEqual(['impedir ', 'prevenir ']);
  });
});

const words = (document: ComparableDocument, { start, end }: Span) => document.text.slice(start, end);

const MIRRORED_MOVES: Readonly<Partial<Record<ClauseMove, ClauseMove>>> = {
  merged: 'split',
  split: 'merged',
};
const MIRRORED_CHANGES = {
  copied: 'copied',
  edited: 'edited',
  introduced: 'dropped',
  dropped: 'introduced',
  replaced: 'replaced',
} as const;

/** A document with its clauses by their ids. */
interface ReadText {
  readonly document: ComparableDocument;
  readonly clauses: ReadonlyMap<string, ComparedClause>;
}

const readText = (document: ComparableDocument): ReadText => ({
  document,
  clauses: new Map(readComparedText(document).map((clause) => [clause.id, clause])),
});

/** What holds of any comparison. */
function check(left: ComparableDocument, right: ComparableDocument): void {
  const [there, back, own] = [compare(left, right), compare(right, left), compare(left, left)];
  const [one, other] = [readText(left), readText(right)];
  const found = (side: 'left' | 'right') => there.pairs.flatMap((pair) => pair[side]).sort();
  expect(found('left')).toEqual([...one.clauses.keys()].sort());
  expect(found('right')).toEqual([...other.clauses.keys()].sort());
  for (const pair of there.pairs) rebuild(pair, one, other);
  expect(back.pairs.map(mirror).sort()).toEqual(there.pairs.map(rowOf).sort());
  const { kept, removed, added } = there.summary.words;
  expect(back.summary.words).toEqual({ kept, removed: added, added: removed });
  for (const pair of own.pairs) expect(pair).toMatchObject({ change: 'copied', moves: [], left: pair.right });
}

const rowOf = ({ left, right, change, moves, moved, boilerplate, degree }: ClausePair) =>
  JSON.stringify([left, right, change, [...moves].sort(), moved, boilerplate, degree]);
const mirror = (pair: ClausePair) =>
  rowOf({
    ...pair,
    left: pair.right,
    right: pair.left,
    change: MIRRORED_CHANGES[pair.change],
    moves: pair.moves.map((move) => MIRRORED_MOVES[move] ?? move),
  });

/** Kept words are the same on both sides; kept with removed ones are the left text, kept with added ones the right one. */
function rebuild(pair: ClausePair, left: ReadText, right: ReadText): void {
  let [before, after] = ['', ''];
  for (const piece of pair.pieces) {
    if (piece.kind !== 'added') before += words(left.document, piece.left);
    if (piece.kind !== 'removed') after += words(right.document, piece.right);
    if (piece.kind === 'kept')
      expect(keysIn(left, pair.left, piece.left)).toEqual(keysIn(right, pair.right, piece.right));
  }
  const whole = ({ document, clauses }: ReadText, ids: readonly string[]) =>
    ids.map((id) => words(document, clauses.get(id)!.body)).join('');
  expect(before).toBe(whole(left, pair.left));
  expect(after).toBe(whole(right, pair.right));
}

const keysIn = ({ clauses }: ReadText, ids: readonly string[], span: Span) =>
  ids
    .flatMap((id) => clauses.get(id)!.units)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ key }) => key);

/** A document of these paragraphs, the first half of them its preamble. */
function made(paragraphs: readonly string[]): ComparableDocument {
  const preamble = Math.ceil(paragraphs.length / 2);
  let text = '';
  const parts = paragraphs.map((paragraph, row): Part => {
    const start = text.length;
    text += `${paragraph}\n`;
    const [kind, number] =
      row < preamble ? (['preambular', row + 1] as const) : (['operative', row - preamble + 1] as const);
    const id = `${kind === 'preambular' ? 'pp' : 'op'}${number}`;
    return { id, kind, marker: null, span: { start, end: text.length }, bodyStart: start, verb: null };
  });
  return { text, language: 'es', parts, mentions: [], forwardLinks: [] };
}

const PARAGRAPHS = seeds.flatMap((seed) => readComparedText(seed).map(({ body }) => words(seed, body)));
const paragraph = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PARAGRAPHS) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARAGRAPHS), fc.constantFrom(...PARAGRAPHS))
      .map((two) => two.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARAGRAPHS), fc.nat(60), fc.nat(20), fc.string())
      .map(([text, from, length, put]) => text.split(' ').toSpliced(from, length, put).join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '–',
      '第2118(2013)号决议、2014年6月10日',
      'القرار 43/78 المؤرخ 7 كانون الأول/ديسمبر 1988',
    ),
  },
);
const document = fc.array(paragraph, { maxLength: 9 }).map(made);

describe('every comparison', () => {
  it('has each clause once, makes the right text of the left one, and mirrors', () => {
    fc.assert(fc.property(document, document, check), { numRuns: 150 });
  });

  it('does so for the seeds', () => {
    for (const left of seeds) for (const right of seeds) check(left, right);
  });

  it('does so for texts of other items', ({ skip }) => {
    skip(!existsSync(ENGLISH), 'there is no shared corpus beside the checkout');
    const files = readdirSync(ENGLISH).sort();
    const sample = files.filter((_, row) => row % 97 === 0).map((file) => read(ENGLISH, file));
    sample.forEach((left, row) => check(left, sample[(row + 1) % sample.length]!));
  });
});
