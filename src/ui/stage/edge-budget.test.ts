import { expect, test } from 'vitest';
import { edgeBudget } from './edge-budget.ts';

function move(budget: ReturnType<typeof edgeBudget>, ...frames: readonly number[]): number {
  for (const frame of frames) budget.took(frame);
  const edges = budget.edges();
  budget.rested();
  return edges;
}

test('jerky frames cost citations at once, down to none', () => {
  const budget = edgeBudget();
  const first = budget.edges();
  expect(move(budget, 60, 60)).toBe(first / 2);
  expect(move(budget, ...Array<number>(20).fill(60))).toBe(0);
});

test('one slow frame is none of theirs', () => {
  const budget = edgeBudget();
  const first = budget.edges();
  expect(move(budget, 17, 300, 17, 90, 17)).toBe(first);
  expect(budget.edges()).toBe(first);
});

test('more are drawn with the next movement, never during one', () => {
  const budget = edgeBudget();
  const first = budget.edges();
  expect(move(budget, 17, 17, 17, 17)).toBe(first);
  expect(budget.edges()).toBeGreaterThan(first);
});

test('machines that recover draw some again', () => {
  const budget = edgeBudget();
  move(budget, ...Array<number>(20).fill(60));
  expect(budget.edges()).toBe(0);
  move(budget, 17, 17, 17);
  expect(budget.edges()).toBeGreaterThan(0);
});

test('a movement too short to tell changes nothing', () => {
  const budget = edgeBudget();
  const first = budget.edges();
  move(budget, 17);
  expect(budget.edges()).toBe(first);
});
