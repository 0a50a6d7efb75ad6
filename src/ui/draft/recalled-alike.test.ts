import { expect, test } from 'vitest';
import type { LeftOutText } from '../../state/draft-check.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { recalledAlike } from './recalled-alike.ts';

const named = (id: string) => ({ id }) as NodeSummary;
const left = (id: string, ...by: readonly string[]): LeftOutText => ({
  text: named(id),
  recalledBy: by.map(named),
});

test('texts that the same ones recall stand together, in the order they are given', () => {
  const texts = [left('a', 'x', 'y'), left('b', 'x'), left('c', 'x', 'y'), left('d', 'x')];
  expect(recalledAlike(texts).map((group) => group.map(({ text }) => text.id))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('nothing makes no group', () => {
  expect(recalledAlike([])).toEqual([]);
});
