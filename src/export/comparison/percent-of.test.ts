import { expect, it } from 'vitest';
import { percentOf } from './percent-of.ts';

it.each([
  [0, '0 %'],
  [0.0004, '1 %'],
  [0.126, '13 %'],
  [0.9996, '99 %'],
  [1, '100 %'],
])('%d is %s', (share, words) => {
  expect(percentOf(share)).toBe(words);
});
