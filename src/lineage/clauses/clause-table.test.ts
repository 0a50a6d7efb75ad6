import { expect, it } from 'vitest';
import { ClauseTable } from './clause-table.ts';
import { publishClauses } from './publish-clauses.ts';

const clause = (place: string) => ({ place, boilerplate: place === 'op1' });

const published = publishClauses(
  [[clause('pp1'), clause('pp2')], [], [clause('pp1'), clause('op1')]],
  [
    {
      later: { document: 2, at: 1 },
      earlier: { document: 0, at: 1 },
      degree: 0.001,
      moved: true,
      basis: 'thread',
    },
    {
      later: { document: 2, at: 1 },
      earlier: { document: 0, at: 0 },
      degree: 0,
      moved: false,
      basis: 'citation',
    },
    {
      later: { document: 2, at: 0 },
      earlier: { document: 0, at: 0 },
      degree: 0.996,
      moved: false,
      basis: 'wording',
    },
  ],
);
const table = new ClauseTable(published);

it('knows where a clause stands', () => {
  expect(table.size).toBe(4);
  expect(table.clausesOf(2)).toEqual([2, 3]);
  expect([table.clausesOf(1), table.clausesOf(9)]).toEqual([[], []]);
  expect([table.documentOf(3), table.placeOf(3), table.isBoilerplate(3)]).toEqual([2, 'op1', true]);
  expect([table.clauseAt(0, 'pp2'), table.clauseAt(0, 'op1')]).toEqual([1, null]);
});

it('goes both ways, nearest in wording first, and keeps a small change apart from a copy', () => {
  expect(table.ancestors(3)).toEqual([
    { clause: 0, degree: 0, moved: false, basis: 'citation' },
    { clause: 1, degree: 0.01, moved: true, basis: 'thread' },
  ]);
  expect(table.descendants(0).map(({ clause: row, degree }) => [row, degree])).toEqual([
    [2, 1],
    [3, 0],
  ]);
  expect(table.ancestors(0)).toEqual([]);
});
