import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { Corpus } from './corpus.ts';
import { routesOf } from './routes-of.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };

test('the ways between two texts, the shortest first, and what each is best at', () => {
  const { routes, backwards } = routesOf(corpus, 'A/RES/78/16', 'A/RES/43/78H');
  expect(backwards).toBe(false);
  expect(routes.map(({ texts }) => texts)).toEqual([
    ['A/RES/78/16', 'A/RES/43/78H'],
    ['A/RES/78/16', 'A/RES/74/29', 'A/RES/43/78H'],
  ]);
  expect(routes[0]?.bestBy).toEqual(['fewest-steps', 'most-evidence']);
});

test('asked for the wrong way round, they are found and say so', () => {
  const found = routesOf(corpus, 'A/RES/43/78H', 'A/RES/78/16');
  expect(found.backwards).toBe(true);
  expect(found.routes).toEqual(routesOf(corpus, 'A/RES/78/16', 'A/RES/43/78H').routes);
});

test('where none join two texts, what both lead to', () => {
  expect(routesOf(corpus, 'A/78/265', 'A/RES/43/78H')).toEqual({ backwards: false, routes: [], common: [] });
  // A third text that cites 43/78 H, as 78/16 does, and nothing else.
  const { edges } = index;
  const apart = madeIndex({
    edges: {
      source: [...edges.source, 6],
      target: [...edges.target, 1],
      backbone: [...edges.backbone, true],
    },
  });
  const wider: Corpus = { status: 'ready', index: apart, graph: networkFromIndex(apart) };
  expect(routesOf(wider, 'file:call-to-action', 'A/RES/78/16').common).toEqual(['A/RES/43/78H']);
});
