import { expect, test } from 'vitest';
import { createCitationGraph } from '../../graph/citation-graph.ts';
import { litNeighbourhood } from './lit-neighbourhood.ts';

const graph = createCitationGraph();
for (const id of ['A/RES/73/27', 'A/RES/74/29', 'A/RES/77/36', 'A/RES/78/311']) {
  graph.addNode(id, {
    kind: 'resolution',
    date: null,
    session: null,
    documents: [],
    thread: null,
    track: null,
  });
}
graph.addEdge('A/RES/74/29', 'A/RES/73/27', { evidence: [], backbone: true });
graph.addEdge('A/RES/77/36', 'A/RES/74/29', { evidence: [], backbone: true });
const all = () => true;
const open = { kind: 'node', id: 'A/RES/74/29', tab: 'text', place: null } as const;

test('the past a text recalls and the future that recalls it are told apart', () => {
  const lit = litNeighbourhood(graph, null, open, all)!;
  expect(lit.edges.map(({ source, target, time }) => [source, target, time])).toEqual([
    ['A/RES/74/29', 'A/RES/73/27', 'past'],
    ['A/RES/77/36', 'A/RES/74/29', 'future'],
  ]);
  expect(lit.nodes).toEqual(new Set(['A/RES/74/29', 'A/RES/73/27', 'A/RES/77/36']));
});

test('pointing at another text lights that one, pointing at a citation keeps what is lit', () => {
  expect(litNeighbourhood(graph, { kind: 'node', id: 'A/RES/77/36' }, open, all)?.node).toBe('A/RES/77/36');
  const edge = { kind: 'edge', source: 'A/RES/77/36', target: 'A/RES/74/29' } as const;
  const lit = litNeighbourhood(graph, edge, open, all)!;
  expect([lit.node, lit.edge, lit.edges.length]).toEqual(['A/RES/74/29', edge, 2]);
});

test('an open citation lights its citing text', () => {
  const edge = { kind: 'edge', source: 'A/RES/77/36', target: 'A/RES/74/29' } as const;
  const lit = litNeighbourhood(graph, null, edge, all)!;
  expect([lit.node, lit.edge?.target]).toEqual(['A/RES/77/36', 'A/RES/74/29']);
});

test('an inferred step lights its two ends and no citation, and leaves an open text lit', () => {
  const step = { kind: 'edge', source: 'A/RES/78/311', target: 'A/RES/74/29' } as const;
  for (const lit of [
    litNeighbourhood(graph, step, { kind: 'none' }, all),
    litNeighbourhood(graph, null, step, all),
  ]) {
    expect([lit?.edges, [...(lit?.nodes ?? [])]]).toEqual([[], ['A/RES/78/311', 'A/RES/74/29']]);
  }
  expect(litNeighbourhood(graph, step, open, all)?.edges).toHaveLength(2);
});

test('nothing is lit where nothing is chosen, known or drawn', () => {
  expect(litNeighbourhood(graph, null, { kind: 'none' }, all)).toBeNull();
  expect(litNeighbourhood(graph, { kind: 'node', id: 'A/RES/1/1' }, { kind: 'none' }, all)).toBeNull();
  expect(litNeighbourhood(graph, null, open, () => false)).toBeNull();
});
