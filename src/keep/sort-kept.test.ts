import { expect, test } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { publishedDocument } from '../model/published-document.ts';
import { sortKept } from './sort-kept.ts';

const KEY = 'draft.txt';
const own = (text: string, key = KEY) => ({
  key,
  added: '2026-11-22T10:00:00.000Z',
  document: publishedDocument(madeDocument({ symbol: '', id: 'file:draft', text })),
});
const broken = { key: KEY, of: 'another version' };

test('what is kept and can be read stays where it is', () => {
  const value = own('a text');
  expect(sortKept([{ key: KEY, value }], [])).toEqual({ documents: [value], aside: [], taken: [], put: [] });
});

test('what can be read again comes back beside what has its name by now', () => {
  const [older, newer] = [own('the older'), own('the newer')];
  const { documents, taken, put } = sortKept([{ key: KEY, value: newer }], [{ key: KEY, value: older }]);
  expect(documents.map(({ key, document: { id, text } }) => [key, id, text])).toEqual([
    ['draft.txt', 'file:draft', 'the newer'],
    ['draft (2).txt', 'file:draft-2', 'the older'],
  ]);
  expect(taken).toEqual([{ from: 'aside', key: KEY }]);
  expect(put).toMatchObject([{ to: 'documents', key: 'draft (2).txt' }]);
});

test('what cannot be read is set aside beside what has been', () => {
  const before = { key: KEY, of: 'a third' };
  expect(sortKept([{ key: KEY, value: broken }], [{ key: KEY, value: before }])).toEqual({
    documents: [],
    aside: [broken, before],
    taken: [{ from: 'documents', key: KEY }],
    put: [{ to: 'aside', key: 'draft (2).txt', value: broken }],
  });
});

test('what was set aside and is here word for word is here once', () => {
  const value = own('a text');
  const { documents, taken, put } = sortKept([{ key: KEY, value }], [{ key: 'draft (2).txt', value }]);
  expect([documents, taken, put]).toEqual([[value], [{ from: 'aside', key: 'draft (2).txt' }], []]);
});
