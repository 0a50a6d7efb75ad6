import { expect, it } from 'vitest';
import { groupBy } from './group-by.ts';

it('keeps the order of groups and members, and leaves out what has no key', () => {
  const groups = groupBy([3, 4, 5, 6, 0], (number) => (number === 0 ? null : number % 2));
  expect([...groups]).toEqual([
    [1, [3, 5]],
    [0, [4, 6]],
  ]);
});
