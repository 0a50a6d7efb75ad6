import { expect, test } from 'vitest';
import { madeThread, type MadeText } from '../../../tests/fixtures/made-thread.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import { comparableTexts, inOrderOfDate } from './comparable-texts.ts';
import type { Corpus } from './corpus.ts';

const TEXTS: readonly MadeText[] = [
  { id: 'A/RES/70/1', date: '2015-12-10', clauses: {} },
  { id: 'A/RES/71/1', date: '2016-12-12', clauses: {} },
  { id: 'A/RES/72/1', date: '2017-12-05', clauses: {}, cites: ['A/RES/70/1', 'A/RES/60/9'] },
  { id: 'A/RES/73/1', date: '2018-12-05', clauses: {} },
  { id: 'A/RES/60/9', date: '2005-12-05', clauses: {}, apart: true },
  { id: 'A/RES/74/9', date: null, clauses: {}, apart: true, cites: ['A/RES/72/1'] },
];

/** The texts above; those of `gaps` are not here. */
function corpusWithout(...gaps: readonly string[]): Corpus {
  const made = madeThread(TEXTS).index;
  const here = made.nodes.id.flatMap((id, row) => (gaps.includes(id) ? [] : [row]));
  const index = {
    ...made,
    documents: {
      node: here,
      language: here.map(() => 'en'),
      path: here.map((row) => `documents/${row}.json`),
      file: here.map((row) => `${row}.txt`),
    },
    threads: [
      {
        id: 'item',
        titles: {},
        items: [],
        tracks: [
          { titles: {}, members: made.nodes.thread.flatMap((thread, row) => (thread === 0 ? [row] : [])) },
        ],
        inferred: [],
        forwardLinks: [],
      },
    ],
  };
  return { status: 'ready', index, graph: networkFromIndex(index) };
}

test('texts to compare with: of the thread the nearest first, then by citation; none twice, no gap', () => {
  expect(comparableTexts(corpusWithout(), 'A/RES/72/1')).toEqual({
    before: ['A/RES/71/1', 'A/RES/70/1'],
    after: ['A/RES/73/1'],
    cited: ['A/RES/60/9'],
    citing: ['A/RES/74/9'],
  });
  expect(comparableTexts(corpusWithout('A/RES/71/1', 'A/RES/60/9'), 'A/RES/72/1')).toMatchObject({
    before: ['A/RES/70/1'],
    cited: [],
  });
});

test('the earlier text stands first; where a date is unknown, as given', () => {
  const corpus = corpusWithout();
  expect(inOrderOfDate(corpus, 'A/RES/72/1', 'A/RES/70/1')).toEqual(['A/RES/70/1', 'A/RES/72/1']);
  expect(inOrderOfDate(corpus, 'A/RES/74/9', 'A/RES/70/1')).toEqual(['A/RES/74/9', 'A/RES/70/1']);
});
