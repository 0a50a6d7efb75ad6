import { describe, expect, test } from 'vitest';
import { networkLinks } from './network-links.ts';
import { settleNetwork, type NetworkLinks } from './settle-network.ts';

/** Pairs of rows as links, each row's beginning on a circle. */
function linked(count: number, pairs: readonly (readonly [number, number])[]): NetworkLinks {
  const seed = new Float32Array(2 * count);
  for (let row = 0; row < count; row += 1) {
    seed[2 * row] = Math.cos((row * 7 * Math.PI) / count) / 2;
    seed[2 * row + 1] = Math.sin((row * 7 * Math.PI) / count) / 2;
  }
  return {
    source: Uint32Array.from(pairs, ([from]) => from),
    target: Uint32Array.from(pairs, ([, to]) => to),
    strength: new Float32Array(pairs.length).fill(1),
    seed,
  };
}

/** `groups` of `size` rows, each linked to all others of its group, and each group to the next by one link. */
function communities(groups: number, size: number): NetworkLinks {
  const pairs: [number, number][] = [];
  for (let group = 0; group < groups; group += 1) {
    for (let one = 0; one < size; one += 1) {
      for (let other = 0; other < one; other += 1) pairs.push([group * size + one, group * size + other]);
    }
    if (group > 0) pairs.push([group * size, (group - 1) * size]);
  }
  return linked(groups * size, pairs);
}

function distance(places: Float32Array, one: number, other: number): number {
  return Math.hypot(places[2 * one]! - places[2 * other]!, places[2 * one + 1]! - places[2 * other + 1]!);
}

describe('settleNetwork', () => {
  test.each([
    ['a few', 4, 6],
    ['more, by way of coarser networks', 20, 12],
  ])('what is linked is near, what is not is far: %s', (_, groups, size) => {
    const places = settleNetwork(communities(groups, size));
    let [within, between, pairs, others] = [0, 0, 0, 0];
    for (let one = 0; one < groups * size; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const same = Math.floor(one / size) === Math.floor(other / size);
        if (same) [within, pairs] = [within + distance(places, one, other), pairs + 1];
        else [between, others] = [between + distance(places, one, other), others + 1];
      }
    }
    expect(between / others).toBeGreaterThan(3 * (within / pairs));
  });

  test('no two texts stand in one place, not even those without any link or with the same beginning', () => {
    const links = linked(90, [[0, 1]]);
    links.seed.copyWithin(4, 0, 4);
    const places = settleNetwork(links);
    const all = Array.from({ length: 90 }, (_, row) => `${places[2 * row]} ${places[2 * row + 1]}`);
    expect(places.every(Number.isFinite)).toBe(true);
    expect(new Set(all).size).toBe(90);
  });

  test('the same citations give the same places', () => {
    expect([...settleNetwork(communities(8, 10))]).toEqual([...settleNetwork(communities(8, 10))]);
  });

  test('what came later stands further to the right', () => {
    const pairs = Array.from({ length: 39 }, (_, row) => [row + 1, row] as const);
    const links = linked(40, pairs);
    for (let row = 0; row < 40; row += 1) links.seed[2 * row] = row / 40 - 0.5;
    const places = settleNetwork(links);
    expect(places[2 * 39]!).toBeGreaterThan(places[0]!);
  });

  test('nothing has no places, and one text stands in the middle', () => {
    expect([...settleNetwork(linked(0, []))]).toEqual([]);
    expect(settleNetwork(linked(1, [])).every(Number.isFinite)).toBe(true);
  });
});

test('the backbone and each step of a thread hold a network together, steps more strongly', () => {
  const links = networkLinks({
    nodes: { date: ['1998-12-04', null, '2018-12-05'], thread: [0, null, 0] },
    edges: { source: [2, 2], target: [0, 1], backbone: [true, false] },
    succession: { source: [2, 2], target: [0, 0], document: [0, 1], place: ['pp1', 'pp1'] },
  });
  expect([...links.source]).toEqual([2, 2]);
  expect([...links.target]).toEqual([0, 0]);
  expect(links.strength[1]).toBeGreaterThan(links.strength[0]!);
  expect(links.seed[0]!).toBeLessThan(links.seed[2]!);
  expect(links.seed[2]!).toBeLessThan(links.seed[4]!);
});
