import { expect, test } from 'vitest';
import { madeDocument } from '../../../tests/fixtures/made-document.ts';
import { publishedDocument } from '../../model/published-document.ts';
import type { OwnDocument } from '../../model/own-document.ts';
import { createRecallingStore } from '../store.ts';
import { ownVersionRow } from './own-version-row.ts';

const own = (key: string): OwnDocument => ({
  key,
  added: '2026-11-22T10:00:00.000Z',
  document: publishedDocument(
    madeDocument({ symbol: 'A/RES/78/16', language: 'es', file: 'draft.txt' }),
  ) as OwnDocument['document'],
});

test('of two versions of one text in files of one name each is found, once it is beside the corpus', () => {
  const store = createRecallingStore();
  const [one, two] = [own('monday/draft.txt'), own('tuesday/draft.txt')];
  store.setState((state) => ({
    own: { ...state.own, documents: [one, two] },
    documents: new Map([
      [7, { status: 'loading' }],
      [9, { status: 'ready', document: two.document }],
      [8, { status: 'ready', document: one.document }],
    ]),
  }));
  const rows = ['monday/draft.txt', 'tuesday/draft.txt', 'gone.txt'].map((key) =>
    ownVersionRow(store.getState(), key),
  );
  expect(rows).toEqual([8, 9, null]);
});
