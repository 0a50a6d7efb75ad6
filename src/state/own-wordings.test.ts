import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { madeThread } from '../../tests/fixtures/made-thread.ts';
import type { OwnDocument } from '../model/own-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import { followOwnWordings, ownWordings } from './own-wordings.ts';
import { createRecallingStore } from './store.ts';

const own = (name: string, clauses: Readonly<Record<string, string>>): OwnDocument => {
  const { text, parts } = madeThread([{ id: 'A/RES/70/1', date: null, clauses }]).read(0);
  const document = madeDocument({ symbol: '', id: `file:${name}`, language: 'en', text, parts: [...parts] });
  return {
    key: `${name}.txt`,
    added: '2026-11-22T10:00:00.000Z',
    document: publishedDocument(document) as OwnDocument['document'],
  };
};

test('paragraphs come with where they stand, without marks of notes', () => {
  expect(ownWordings([own('one', { pp1: 'Recalling the report,²', op1: 'Decides so' })])).toEqual([
    { key: 'one.txt', id: 'file:one', place: 'pp1', language: 'en', text: 'Recalling the report,' },
    { key: 'one.txt', id: 'file:one', place: 'op1', language: 'en', text: 'Decides so' },
  ]);
});

test('they are told when they change, and not while files are being read', () => {
  const store = createRecallingStore();
  const told: string[] = [];
  followOwnWordings(store, (wordings) => told.push(wordings.map(({ id }) => id).join(' ')));
  const change = (to: object) => store.setState((state) => ({ own: { ...state.own, ...to } }));
  const [one, two] = [own('one', { op1: 'Decides so' }), own('two', { op1: 'Decides otherwise' })];
  change({ work: { done: 0, total: 2, name: 'one.txt' } });
  change({ documents: [one] });
  change({ documents: [one, two] });
  expect(told).toEqual([]);
  change({ work: null });
  change({ fault: null });
  change({ documents: [] });
  expect(told).toEqual(['file:one file:two', '']);
});
