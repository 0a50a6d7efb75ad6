import { expect, test } from 'vitest';
import { baseRadius } from './node-radius.ts';

const [DESK, PHONE] = [
  [860, 650],
  [390, 500],
] as const;
const base = (count: number, [width, height]: readonly [number, number], spacing = Infinity) =>
  baseRadius(count, width, height, spacing, 1);

test('a few dozen are fair to point at, thousands are small, and more of them on less paper smaller', () => {
  expect(base(40, DESK)).toBeGreaterThan(4);
  expect(base(2500, DESK)).toBeLessThan(3);
  expect(base(2500, PHONE)).toBeLessThan(base(2500, DESK));
  expect(base(20_000, DESK)).toBeLessThan(base(2500, PHONE));
  expect(base(100_000, PHONE)).toBeGreaterThan(0.5);
});

test('texts of one date make no dust of a few', () => {
  expect(base(100, DESK, 0)).toBeGreaterThan(1.5);
});
