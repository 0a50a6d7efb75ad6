import { describe, expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';
import { takeDocuments, type Taken } from './take-documents.ts';

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

/** What is on the desk once a file has been taken. */
function after(own: readonly OwnDocument[], { documents, gone }: Taken): OwnDocument[] {
  const keys = new Set([...gone, ...documents.map(({ key }) => key)]);
  return [...own.filter(({ key }) => !keys.has(key)), ...documents];
}

function take(own: readonly OwnDocument[], documents: readonly RecallingDocument[], path = 'report.txt') {
  const taken = takeDocuments(path, { status: 'read', documents }, desk(own));
  return { own: after(own, taken), ...taken };
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
  const paste = (own: readonly OwnDocument[], words: string) => {
    const read = { status: 'read' as const, documents: [untitled(words)] };
    const taken = takeDocuments('paste.txt', read, desk(own, true));
    return { own: after(own, taken), ...taken };
  };
  const second = paste(paste([], 'one').own, 'two');
  expect(second.own.map(({ key, document }) => [key, document.id, document.text])).toEqual([
    ['paste.txt', 'file:paste', 'one'],
    ['paste (2).txt', 'file:paste-2', 'two'],
  ]);
  expect(paste(second.own, 'two').outcome.status).toBe('unchanged');
});

describe('a saved file', () => {
  const saved = (document: RecallingDocument, key = 'draft.txt'): OwnDocument => ({
    key,
    added: ADDED,
    document: publishedDocument(document) as OwnDocument['document'],
  });
  const takeIn = (own: readonly OwnDocument[], documents: readonly OwnDocument[]) =>
    takeDocuments('saved.json', { status: 'saved', saved: { ok: true, value: documents } }, desk(own));

  test('takes the place of nothing: a document of a name that is here gets another', () => {
    const here = [saved(untitled('mine'))];
    const taken = takeIn(here, [saved(untitled('yours'))]);
    expect(after(here, taken).map(({ key, document }) => [key, document.id, document.text])).toEqual([
      ['draft.txt', 'file:paste', 'mine'],
      ['draft (2).txt', 'file:paste-2', 'yours'],
    ]);
    expect(taken.outcome).toMatchObject({ status: 'added', texts: [{ id: 'file:paste-2' }] });
    expect(takeIn(after(here, taken), [saved(untitled('yours'))]).outcome.status).toBe('unchanged');
  });

  test('may hold thousands of one id: each gets its own, and the numbers are not counted anew for each', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => saved(untitled(`text ${at}`), `${at}.txt`));
    const { documents } = takeIn([], many);
    expect(new Set(documents.map(({ document }) => document.id)).size).toBe(many.length);
  });
});
