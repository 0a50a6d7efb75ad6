import { expect, it } from 'vitest';
import { madeThread } from '../../../tests/fixtures/made-thread.ts';
import { clauseContext } from '../clauses/clause-context.ts';
import { clauseLineage } from '../clauses/clause-lineage.ts';
import type { WordingMatch } from './wording-index.ts';
import { wordingUses } from './wording-uses.ts';

const { index, read } = madeThread([
  { id: 'A/RES/75/1', date: '2020-12-12', clauses: { pp1: 'Noting the one' } },
  { id: 'A/RES/73/1', date: '2018-12-12', clauses: { pp1: 'Noting the one', op1: 'Welcomes the one' } },
  { id: 'A/RES/74/1', date: '2019-12-12', clauses: { pp1: 'Noting another' } },
]);
const context = clauseContext(index, clauseLineage(index, read));
const match = (text: string, closeness: number, ...clauses: number[]): WordingMatch => ({
  language: 'en',
  text,
  span: null,
  clauses,
  closeness,
});

it('puts uses in order of adoption, near ones by closeness first, and counts the acts', () => {
  const { exact, near, acts } = wordingUses(context, {
    exact: [match('Noting the one', 1, 0, 1), match('Welcomes the one', 1, 2)],
    near: [
      match('Noting another', 0.5, 3),
      match('Noting the one', 0.8, 0),
      match('Welcomes the one', 0.5, 2),
    ],
  });
  expect(exact.map(({ clause }) => clause)).toEqual([1, 2, 0]);
  expect(near.map(({ clause }) => clause)).toEqual([0, 2, 3]);
  expect(acts).toEqual([
    { act: 'note', uses: 2 },
    { act: 'welcome', uses: 1 },
  ]);
});
