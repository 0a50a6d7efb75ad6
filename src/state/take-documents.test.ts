import { describe, expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { takeDocuments, type Taken, type TakenBeside } from './take-documents.ts';

const ADDED = '2026-11-22T10:00:00.000Z';
const desk = (own: readonly OwnDocument[], unnamed = false) => ({
  corpus: { status: 'loading' as const },
  own,
  added: ADDED,
  unnamed,
});
const text = (symbol: string, words = symbol) =>
  madeDocument({ symbol: `A/RES/${symbol}`, text: words, file: 'report.txt' });
const untitled = (words: string) => madeDocument({ symbol: '', id: 'file:paste', text: words });

/** What came of a file, and what is on the desk once it has been taken. */
function after(own: readonly OwnDocument[], taken: Taken) {
  const { documents, gone, outcome } = 'place' in taken ? beside(taken) : taken;
  const keys = new Set([...gone, ...documents.map(({ key }) => key)]);
  return { own: [...own.filter(({ key }) => !keys.has(key)), ...documents], documents, gone, outcome };
}

function beside({ place, outcomeOf }: TakenBeside) {
  const placed = place([], []);
  const documents = placed.flatMap(({ own, isNew }) => (isNew ? own : []));
  return { documents, gone: [], outcome: outcomeOf(placed) };
}

function take(own: readonly OwnDocument[], documents: readonly RecallingDocument[], path = 'report.txt') {
  return after(own, takeDocuments(path, { status: 'read', documents }, desk(own)));
}

/** Takes texts that were pasted at once. */
function paste(own: readonly OwnDocument[], ...words: readonly string[]) {
  const documents = words.map((each) => ({ ...untitled(each), file: 'paste.txt' }));
  return after(own, takeDocuments('paste.txt', { status: 'read', documents }, desk(own, true)));
}

const symbols = (own: readonly OwnDocument[]) =>
  own.map(({ key, document }) => `${key} ${document.symbol}`).sort();

describe('a file that is added again', () => {
  test('holds what it holds now: nothing of it is lost, nothing it had before stays', () => {
    const first = take([], [text('75/11'), text('75/22')]);
    const second = take(first.own, [text('75/22'), text('75/33')]);
    expect(symbols(second.own)).toEqual(['report.txt A/RES/75/22', 'report.txt#2 A/RES/75/33']);
    expect(second.outcome.status).toBe('replaced');
  });

  test('with one text fewer has changed', () => {
    const [a, b, c] = [text('75/11'), text('75/22'), text('75/33')];
    const { own, outcome, documents, gone } = take(take([], [a, b, c]).own, [a, b]);
    expect([symbols(own), outcome.status]).toEqual([
      ['report.txt A/RES/75/11', 'report.txt#2 A/RES/75/22'],
      'replaced',
    ]);
    expect([documents, gone]).toEqual([[], ['report.txt#3']]);
  });

  test('as it was changes nothing', () => {
    const all = [text('75/11'), text('75/22')];
    const { outcome, documents, gone } = take(take([], all).own, all);
    expect([outcome.status, documents, gone]).toEqual(['unchanged', [], []]);
  });

  test('leaves alone the file that is called like one of its texts', () => {
    const other = { ...text('75/44'), file: 'report.txt#2' };
    const { own } = take(take([], [other], 'report.txt#2').own, [text('75/11'), text('75/22')]);
    expect(symbols(own)).toEqual([
      'report.txt A/RES/75/11',
      'report.txt#2 A/RES/75/44',
      'report.txt#3 A/RES/75/22',
    ]);
  });
});

test('a text without a name takes the place of none, and is here once', () => {
  const second = paste(paste([], 'one').own, 'two');
  expect(second.own.map(({ key, document }) => [key, document.id, document.text])).toEqual([
    ['paste.txt', 'file:paste', 'one'],
    ['paste (2).txt', 'file:paste-2', 'two'],
  ]);
  expect(second.outcome).toMatchObject({
    path: 'paste (2).txt',
    status: 'added',
    texts: [{ id: 'file:paste-2' }],
  });
  expect(paste(second.own, 'two').outcome).toMatchObject({ path: 'paste (2).txt', status: 'unchanged' });
});

test('texts that were pasted at once stay together under one name', () => {
  const first = paste(paste([], 'one').own, 'two', 'three');
  const third = paste(first.own, 'four', 'five');
  expect(third.own.map(({ key, document: { file, text } }) => [key, file, text])).toEqual([
    ['paste.txt', 'paste.txt', 'one'],
    ['paste (2).txt', 'paste (2).txt', 'two'],
    ['paste (2).txt#2', 'paste (2).txt', 'three'],
    ['paste (3).txt', 'paste (3).txt', 'four'],
    ['paste (3).txt#2', 'paste (3).txt', 'five'],
  ]);
  const changed = take(third.own, [untitled('other')], 'paste (2).txt');
  expect(changed.gone).toEqual(['paste (2).txt#2']);
});

test('what another window has kept meanwhile keeps its place, and so does what cannot be read', () => {
  const taken = takeDocuments('paste.txt', { status: 'read', documents: [untitled('mine')] }, desk([], true));
  if (!('place' in taken)) throw new Error('not placed');
  const placed = taken.place(paste([], 'theirs').own, ['paste.txt', 'paste (2).txt']);
  expect(placed).toMatchObject([
    { own: { key: 'paste (3).txt', document: { id: 'file:paste-2' } }, isNew: true },
  ]);
  expect(taken.place(paste([], 'mine').own, ['paste.txt'])).toMatchObject([
    { own: { key: 'paste.txt' }, isNew: false },
  ]);
});

describe('a saved file', () => {
  const saved = (document: RecallingDocument, key = 'draft.txt'): OwnDocument => ({
    key,
    added: ADDED,
    document: publishedDocument(document) as OwnDocument['document'],
  });
  const takeIn = (own: readonly OwnDocument[], documents: readonly OwnDocument[]) =>
    after(
      own,
      takeDocuments('saved.json', { status: 'saved', saved: { ok: true, value: documents } }, desk(own)),
    );

  test('takes the place of nothing: a document of a name that is here gets another', () => {
    const here = [saved(untitled('mine'))];
    const taken = takeIn(here, [saved(untitled('yours'))]);
    expect(taken.own.map(({ key, document }) => [key, document.id, document.text])).toEqual([
      ['draft.txt', 'file:paste', 'mine'],
      ['draft (2).txt', 'file:paste-2', 'yours'],
    ]);
    expect(taken.outcome).toMatchObject({ status: 'added', texts: [{ id: 'file:paste-2' }] });
    expect(takeIn(taken.own, [saved(untitled('yours'))]).outcome.status).toBe('unchanged');
  });

  test('may hold a name that another gets', () => {
    const here = [saved(untitled('mine'), 'a.txt')];
    const { own } = takeIn(here, [saved(untitled('one'), 'a.txt'), saved(untitled('two'), 'a (2).txt')]);
    expect(new Set(own.map(({ key }) => key)).size).toBe(3);
  });

  test('may hold thousands of one id: each gets its own, and the numbers are not counted anew for each', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => saved(untitled(`text ${at}`), `${at}.txt`));
    const { documents } = takeIn([], many);
    expect(new Set(documents.map(({ document }) => document.id)).size).toBe(many.length);
  });
});
