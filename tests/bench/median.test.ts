import { expect, it } from 'vitest';
import { median } from './median.ts';

it('finds the middle of an odd and of an even number of values', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([8, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});
