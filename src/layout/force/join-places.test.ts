import { expect, test } from 'vitest';
import { joinPlaces } from './join-places.ts';

/** A network of so many texts, with citations as pairs of rows. */
function network(texts: number, pairs: readonly (readonly [number, number])[]) {
  const nothing = Array.from({ length: texts }, () => null);
  return {
    texts: {
      id: nothing.map((_, row) => `file:${row}`),
      date: nothing,
      session: nothing,
      thread: nothing,
      track: nothing,
    },
    citations: {
      source: pairs.map(([from]) => from),
      target: pairs.map(([, to]) => to),
      backbone: pairs.map(() => true),
    },
  };
}

/** Four corners of a square. */
const CORNERS = Float32Array.from([0, 0, 10, 0, 0, 10, 10, 10]);

const at = (places: Float32Array, row: number) => [places[2 * row]!, places[2 * row + 1]!] as const;
const away = (places: Float32Array, row: number, [x, y]: readonly [number, number]) =>
  Math.hypot(places[2 * row]! - x, places[2 * row + 1]! - y);

test('what stands stays where it is', () => {
  const places = joinPlaces(CORNERS, network(6, [[4, 0], [5, 4]])); // prettier-ignore
  expect(places.subarray(0, 8)).toEqual(CORNERS);
  expect(joinPlaces(CORNERS, network(4, [[1, 0]]))).toBe(CORNERS);
});

test('a text comes to the middle of what it cites and what cites it, and what only it cites comes near it', () => {
  const pairs = [[4, 0], [4, 1], [3, 4], [4, 5], [4, 6], [7, 3]] as const; // prettier-ignore
  const places = joinPlaces(CORNERS, network(8, pairs));
  expect(away(places, 4, [20 / 3, 10 / 3])).toBeLessThan(3);
  for (const row of [5, 6]) expect(away(places, row, at(places, 4))).toBeLessThan(5);
  expect(away(places, 7, at(places, 3))).toBeLessThan(3);
});

test('what nothing leads to stands at the edge, and what only it leads to beside it', () => {
  const places = joinPlaces(CORNERS, network(7, [[5, 6]]));
  expect(away(places, 4, [5, 5])).toBeGreaterThan(5);
  expect(away(places, 6, at(places, 5))).toBeLessThan(4);
});

test.each([
  ['none', new Float32Array()],
  ['one', Float32Array.from([3, 3])],
  ['a row', Float32Array.from([0, 0, 4, 0])],
  ['four', CORNERS],
])('each has a place of its own where %s stood before', (_, standing) => {
  const before = standing.length / 2;
  const pairs = Array.from({ length: 30 }, (__, row) => [before, before + 1 + row] as const);
  const places = joinPlaces(standing, network(before + 40, pairs));
  const all = Array.from({ length: before + 40 }, (__, row) => at(places, row).join(' '));
  expect(places.every(Number.isFinite)).toBe(true);
  expect(new Set(all).size).toBe(before + 40);
});
