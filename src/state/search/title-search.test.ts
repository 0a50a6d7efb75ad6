import { expect, test } from 'vitest';
import { readWordsQuery } from '../../lineage/wording/words-query.ts';
import { TitleSearch } from './title-search.ts';

const TITLES = [
  'Humanitarian assistance',
  'Situation of human rights in some country',
  'Human rights',
  'Rights of the human family',
  'Declaración sobre los océanos',
];
const titles = new TitleSearch(TITLES);
const found = (query: string, most = 9) => titles.find(readWordsQuery(query).phrases, most);

test.each([
  ['those with the last word whole come first, then the shorter ones', 'human', [2, 3, 1, 0]],
  ['those in which words stand as they were typed come before others', 'human rights', [2, 1, 3]],
  ['what stands in quotation marks stands so', '"human rights"', [2, 1]],
  ['the last word may go on, and no other', 'human assist', []],
  ['accents do not count', 'oceano', [4]],
  ['nothing is found for nothing', '', []],
])('%s', (_name, query, rows) => {
  expect(found(query)).toEqual(rows);
});

test('no more than asked for, but all are told', () => {
  const told: number[] = [];
  const best = titles.find(readWordsQuery('human').phrases, 1, (row) => told.push(row));
  expect([best, new Set(told)]).toEqual([[2], new Set([0, 1, 2, 3])]);
});
