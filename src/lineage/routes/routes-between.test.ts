import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CitationGraph } from '../../graph/citation-graph.ts';
import { graphOf } from '../../../tests/fixtures/made-graph.ts';
import { ROUTE_AIMS, routesBetween, type RouteAim } from './routes-between.ts';

/** All ways without a text twice, slowly. */
function allRoutes(graph: CitationGraph, from: string, to: string): string[][] {
  const go = (passed: string[]): string[][] => {
    const last = passed.at(-1)!;
    if (last === to) return [passed];
    return graph.outNeighbors(last).flatMap((next) => (passed.includes(next) ? [] : go([...passed, next])));
  };
  return graph.hasNode(from) && graph.hasNode(to) && from !== to ? go([from]) : [];
}

function costOf(graph: CitationGraph, texts: readonly string[], aim: RouteAim): number {
  return texts.slice(1).reduce((sum, target, at) => {
    const scarcity = 1 / graph.getEdgeAttribute(texts[at]!, target, 'evidence').length;
    return sum + (aim === 'most-evidence' ? scarcity : 1000 + scarcity);
  }, 0);
}

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const edges = fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 4 })), { maxLength: 22 });

it.each(ROUTE_AIMS)('finds what brute force finds, in its order: %s', (aim) => {
  fc.assert(
    fc.property(edges, (list) => {
      const graph = graphOf(list);
      const expected = allRoutes(graph, 'a', 'g').map((texts) => costOf(graph, texts, aim));
      const most = 5;
      const found = routesBetween(graph, 'a', 'g', { aim, most });
      const costs = found.map(({ texts }) => costOf(graph, texts, aim));
      const best = expected.toSorted((a, b) => a - b).slice(0, most);
      expect(costs.map((cost) => cost.toFixed(6))).toEqual(best.map((cost) => cost.toFixed(6)));
      for (const { texts } of found) expect(new Set(texts).size).toBe(texts.length);
      expect(new Set(found.map(({ texts }) => texts.join())).size).toBe(found.length);
    }),
  );
});

it('prefers the better known of two ways of the same length', () => {
  const graph = graphOf([
    ['a', 'b', 1],
    ['b', 'd', 1],
    ['a', 'c', 2],
    ['c', 'd', 3],
  ]);
  const routes = routesBetween(graph, 'a', 'd', { aim: 'fewest-steps', most: 3 });
  expect(routes.map(({ texts }) => texts.join(' '))).toEqual(['a c d', 'a b d']);
});

it('takes the longer way where more paragraphs speak for it', () => {
  const graph = graphOf([
    ['a', 'c', 1],
    ['a', 'b', 4],
    ['b', 'c', 4],
  ]);
  expect(routesBetween(graph, 'a', 'c', { aim: 'most-evidence', most: 1 })[0]?.texts).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(routesBetween(graph, 'a', 'c', { aim: 'fewest-steps', most: 1 })[0]?.texts).toEqual(['a', 'c']);
});

it('finds nothing against the direction of citations, to itself, or for a text nobody knows', () => {
  const graph = graphOf([['a', 'b', 1]]);
  for (const [from, to] of [
    ['b', 'a'],
    ['a', 'a'],
    ['a', 'z'],
  ] as const) {
    expect(routesBetween(graph, from, to, { aim: 'fewest-steps', most: 3 })).toEqual([]);
  }
});
