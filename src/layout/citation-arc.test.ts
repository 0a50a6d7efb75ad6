import { expect, test } from 'vitest';
import { arcCurvature, arcRise, citationArc, distanceToArc, pointOnArc } from './citation-arc.ts';

const left = { x: 0, y: 100 };
const right = { x: 200, y: 100 };

test('an arc rises by what was asked, above the line, whoever cites', () => {
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    const arc = citationArc(from, to, arcCurvature(from, to, 200, 40));
    expect(pointOnArc(arc, 0.5)).toEqual({ x: 100, y: 60 });
  }
});

test('an arc from lane to lane goes nearly straight', () => {
  const [along, down] = [arcCurvature(left, right, 200, 80), arcCurvature(left, { x: 0, y: 300 }, 200, 80)];
  expect(down).toBeLessThan(along / 2);
  expect(arcCurvature(left, left, 200, 80)).toBe(0);
});

test('longer arcs rise higher and no arc is a loop', () => {
  const rises = [10, 50, 100, 400, 800].map((length) => arcRise(length, 800, 120));
  expect(rises).toEqual([...rises].sort((a, b) => a - b));
  expect(rises.at(-1)).toBe(120);
  expect(arcRise(10, 20, 500)).toBeLessThan(5);
  expect(arcRise(0, 0, 100)).toBe(0);
});

test('measures the distance to the curve, not to the chord', () => {
  const arc = citationArc(right, left, 0.4);
  expect(distanceToArc(arc, pointOnArc(arc, 0.3))).toBeLessThan(0.5);
  expect(distanceToArc(arc, { x: 100, y: 100 })).toBeGreaterThan(35);
});
