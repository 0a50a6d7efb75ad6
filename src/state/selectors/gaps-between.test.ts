import { expect, test } from 'vitest';
import { madeThread } from '../../../tests/fixtures/made-thread.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { Corpus } from './corpus.ts';
import { gapsBetween } from './gaps-between.ts';

const TEXTS = [
  { id: 'A/RES/70/1', date: '2015-12-10' },
  { id: 'A/RES/71/1', date: '2016-12-12' },
  { id: 'A/RES/72/1', date: '2017-12-05' },
  { id: 'A/RES/72/9', date: null },
  { id: 'A/RES/73/1', date: '2018-12-05' },
  { id: 'A/RES/74/1', date: '2019-12-12' },
  { id: 'A/RES/76/1', date: null },
  { id: 'A/RES/79/1', date: '2024-12-05' },
  { id: 'A/RES/60/9', date: '2005-12-05', apart: true },
];

/** The texts above, all but the last of one thread; only some are here. */
function corpusOf(...here: readonly string[]): Corpus {
  const made = madeThread(TEXTS.map((text) => ({ ...text, clauses: {} }))).index;
  const rows = here.map((id) => made.nodes.id.indexOf(id));
  const index = {
    ...made,
    documents: {
      node: rows,
      language: rows.map(() => 'en'),
      path: rows.map((row) => `documents/${row}.json`),
      file: rows.map((row) => `${row}.txt`),
    },
    threads: [
      {
        id: 'item',
        titles: {},
        items: [],
        tracks: [
          { titles: {}, members: made.nodes.thread.flatMap((thread, row) => (thread === 0 ? row : [])) },
        ],
        inferred: [],
        forwardLinks: [],
      },
    ],
  };
  return { status: 'ready', index, graph: networkFromIndex(index) };
}

test('gaps between two texts of a thread', () => {
  const corpus = corpusOf('A/RES/70/1', 'A/RES/72/1', 'A/RES/60/9');
  expect(gapsBetween(corpus, 'A/RES/70/1', 'A/RES/72/1')).toEqual({ gaps: ['A/RES/71/1'], undated: 0 });
  expect(gapsBetween(corpus, 'A/RES/60/9', 'A/RES/72/1').gaps).toEqual([]);
  expect(gapsBetween(corpus, 'A/RES/72/1', 'A/RES/72/1').gaps).toEqual([]);
});

test('a gap without a date is between by its session', () => {
  const corpus = corpusOf('A/RES/74/1', 'A/RES/79/1');
  expect(gapsBetween(corpus, 'A/RES/74/1', 'A/RES/79/1')).toEqual({ gaps: ['A/RES/76/1'], undated: 0 });
});

test('a gap that may be between or not is told apart', () => {
  const corpus = corpusOf('A/RES/72/1', 'A/RES/73/1');
  expect(gapsBetween(corpus, 'A/RES/72/1', 'A/RES/73/1')).toEqual({ gaps: ['A/RES/72/9'], undated: 1 });
});
