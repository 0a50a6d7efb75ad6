import { expect, test } from 'vitest';
import { clearPlace } from './clear-place.ts';

const box = { width: 100, height: 40 };
const paper = { width: 400, height: 300 };
const about = { x: 200, y: 100 };
const below = { x: 150, y: 120 };
const farBelow = { x: 150, y: 220 };

test('a box stands near what it speaks of, away from what it would cover, and on the paper', () => {
  expect(clearPlace([farBelow, below], box, paper, [], about)).toBe(below);
  const line = [0, 1, 2, 3].map((step) => ({ x: 160 + step * 20, y: 130, weight: 1 }));
  expect(clearPlace([below, farBelow], box, paper, line, about)).toBe(farBelow);
  expect(clearPlace([{ x: 350, y: 120 }, farBelow], box, paper, [], about)).toBe(farBelow);
  expect(clearPlace([{ x: 150, y: 280 }], box, paper, [], about)).toBeNull();
});
