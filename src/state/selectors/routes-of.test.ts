import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { graphFromIndex } from '../../graph/graph-from-index.ts';
import type { Corpus } from './corpus.ts';
import { routesOf } from './routes-of.ts';

const index = madeIndex();
const corpus: Corpus = { status: 'ready', index, graph: graphFromIndex(index) };

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
  const found = routesOf(corpus, 'A/78/265', 'A/RES/43/78H');
  expect(found).toEqual({ backwards: false, routes: [], common: [] });
  const graph = graphFromIndex(index);
  graph.addNode('A/RES/80/1', graph.getNodeAttributes('A/RES/78/16'));
  graph.addEdge('A/RES/80/1', 'A/RES/43/78H', { evidence: [], backbone: true });
  expect(routesOf({ ...corpus, graph }, 'A/RES/80/1', 'A/RES/78/16').common).toEqual(['A/RES/43/78H']);
});
