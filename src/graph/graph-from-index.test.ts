import { expect, it } from 'vitest';
import { madeDocument } from '../../tests/fixtures/made-document.ts';
import { buildCorpus } from '../../tests/fixtures/build-corpus.ts';
import { graphFromIndex } from './graph-from-index.ts';
import { EMPTY_REGISTER } from './register.ts';
import { timesRecalled } from './times-recalled.ts';

const { index } = buildCorpus(
  [
    madeDocument({
      symbol: 'A/RES/77/36',
      date: '2022-12-07',
      mentions: ['A/RES/75/240', { target: 'A/RES/75/240', place: 'op1' }],
    }),
    madeDocument({ symbol: 'A/RES/78/16', date: '2023-12-04', mentions: ['A/RES/75/240', 'A/RES/77/36'] }),
  ],
  EMPTY_REGISTER,
);
const graph = graphFromIndex(index);

it('has the texts and gaps of the index', () => {
  expect(graph.nodes()).toEqual(['A/RES/75/240', 'A/RES/77/36', 'A/RES/78/16']);
  expect(graph.getNodeAttributes('A/RES/75/240')).toMatchObject({ session: 75, documents: [], thread: null });
  expect(graph.getNodeAttributes('A/RES/77/36')).toMatchObject({ date: '2022-12-07', documents: [0] });
});

it('has on each edge all its evidence, and knows the backbone', () => {
  const { evidence, backbone } = graph.getEdgeAttributes('A/RES/77/36', 'A/RES/75/240');
  expect(evidence.map(({ document, place }) => [document, place])).toEqual([
    [0, 'pp1'],
    [0, 'op1'],
  ]);
  expect(backbone).toBe(true);
  expect(graph.getEdgeAttribute('A/RES/78/16', 'A/RES/75/240', 'backbone')).toBe(false);
});

it('counts by texts and by mentions', () => {
  expect(timesRecalled(graph, 'A/RES/75/240')).toEqual({ texts: 2, mentions: 3 });
  expect(timesRecalled(graph, 'A/RES/1/1')).toEqual({ texts: 0, mentions: 0 });
});
