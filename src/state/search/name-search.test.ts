import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { Corpus } from '../selectors/corpus.ts';
import { NameSearch } from './name-search.ts';
import { namesOf } from './names-of.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };
const search = new NameSearch(namesOf(corpus));
const searchTexts = (query: string, most = 12) => search.find(query, most).texts;

test.each([
  ['78/16', 'A/RES/78/16'],
  ['A/RES/78/16', 'A/RES/78/16'],
  ['a/res/78/16', 'A/RES/78/16'],
  [' 78 / 16 ', 'A/RES/78/16'],
  ['43/78h', 'A/RES/43/78H'],
  ['43/78 H', 'A/RES/43/78H'],
  ['43/78', 'A/RES/43/78H'],
  ['resolución 43/78 H', 'A/RES/43/78H'],
  ['217 a iii', 'A/RES/217A(III)'],
  ['217A(III)', 'A/RES/217A(III)'],
  ['A/78/265', 'A/78/265'],
  ['78/265', 'A/RES/78/265'],
  ['declaracion UNIVERSAL', 'A/RES/217A(III)'],
  ['human rights', 'A/RES/217A(III)'],
  ['esfera', 'A/RES/74/29'],
  ['call', 'file:call-to-action'],
])('%s finds %s first', (query, id) => {
  expect(searchTexts(query)[0]).toBe(id);
});

test('a bare number finds the report beside the resolution', () => {
  expect(searchTexts('78/265')).toEqual(['A/RES/78/265', 'A/78/265']);
});

test.each(['', '   ', 'ornitorrinco', '999/999', '***', '(' + 'x'.repeat(5000)])(
  '%o finds nothing',
  (query) => {
    expect(searchTexts(query)).toEqual([]);
  },
);

test('no more than asked for', () => {
  expect(searchTexts('7', 2)).toHaveLength(2);
});
