import { expect, test } from 'vitest';
import { networkOf } from '../../../tests/fixtures/network-of.ts';
import { createCitationGraph } from '../../graph/citation-graph.ts';
import { litNeighbourhood, type Focus } from './lit-neighbourhood.ts';

const made = createCitationGraph();
for (const id of ['A/RES/73/27', 'A/RES/74/29', 'A/RES/77/36', 'A/RES/78/311']) {
  made.addNode(id, {
    kind: 'resolution',
    date: null,
    session: null,
    documents: [],
    thread: null,
    track: null,
  });
}
made.addEdge('A/RES/74/29', 'A/RES/73/27', { evidence: [], backbone: true });
made.addEdge('A/RES/77/36', 'A/RES/74/29', { evidence: [], backbone: true });
const graph = networkOf(made);
const all = () => true;
const lit = (focus: Partial<Focus>, seen: (id: string) => boolean = all) =>
  litNeighbourhood(graph, { hover: null, selection: { kind: 'none' }, spotlight: null, ...focus }, seen);
const open = { kind: 'node', id: 'A/RES/74/29', tab: 'text', place: null } as const;

test('the past a text recalls and the future that recalls it are told apart', () => {
  const found = lit({ selection: open })!;
  expect(found.edges.map(({ source, target, time }) => [source, target, time])).toEqual([
    ['A/RES/74/29', 'A/RES/73/27', 'past'],
    ['A/RES/77/36', 'A/RES/74/29', 'future'],
  ]);
  expect(found.nodes).toEqual(new Set(['A/RES/74/29', 'A/RES/73/27', 'A/RES/77/36']));
});

test('a citation that does not pass the filter is not lit', () => {
  const focus: Focus = { hover: null, selection: open, spotlight: null };
  const counting = new Uint8Array(graph.size);
  counting[graph.citationRow('A/RES/77/36', 'A/RES/74/29')!] = 1;
  const found = litNeighbourhood(graph, focus, all, counting)!;
  expect(found.edges.map(({ source, target }) => [source, target])).toEqual([['A/RES/77/36', 'A/RES/74/29']]);
  expect(found.nodes.has('A/RES/73/27')).toBe(false);
});

test('pointing at another text lights that one, pointing at a citation keeps what is lit', () => {
  expect(lit({ hover: { kind: 'node', id: 'A/RES/77/36' }, selection: open })?.node).toBe('A/RES/77/36');
  const edge = { kind: 'edge', source: 'A/RES/77/36', target: 'A/RES/74/29' } as const;
  const found = lit({ hover: edge, selection: open })!;
  expect([found.node, found.edge, found.edges.length]).toEqual(['A/RES/74/29', edge, 2]);
});

test('an open citation lights its citing text', () => {
  const edge = { kind: 'edge', source: 'A/RES/77/36', target: 'A/RES/74/29' } as const;
  const found = lit({ selection: edge })!;
  expect([found.node, found.edge?.target]).toEqual(['A/RES/77/36', 'A/RES/74/29']);
});

test('an inferred step lights its two ends and no citation, and leaves an open text lit', () => {
  const step = { kind: 'edge', source: 'A/RES/78/311', target: 'A/RES/74/29' } as const;
  for (const found of [lit({ hover: step }), lit({ selection: step })]) {
    expect([found?.edges, [...(found?.nodes ?? [])]]).toEqual([[], ['A/RES/78/311', 'A/RES/74/29']]);
  }
  expect(lit({ hover: step, selection: open })?.edges).toHaveLength(2);
});

test('a text without a place lights those around it that have one', () => {
  const found = lit({ selection: open }, (id) => id !== open.id && id !== 'A/RES/77/36');
  expect([found?.edges, [...(found?.nodes ?? [])]]).toEqual([[], ['A/RES/73/27']]);
});

test('nothing is lit where nothing is chosen, known or drawn', () => {
  expect(lit({})).toBeNull();
  expect(lit({ hover: { kind: 'node', id: 'A/RES/1/1' } })).toBeNull();
  expect(lit({ selection: open }, () => false)).toBeNull();
});

test('what is asked for goes before what is open, and gives way to a text pointed at', () => {
  const spotlight = {
    texts: ['A/RES/77/36', 'A/RES/74/29', 'A/RES/1/1'],
    steps: [
      { source: 'A/RES/77/36', target: 'A/RES/74/29' },
      { source: 'A/RES/77/36', target: 'A/RES/73/27' },
    ],
  };
  const found = lit({ selection: open, spotlight }, (id) => graph.hasNode(id))!;
  expect([...found.nodes]).toEqual(['A/RES/77/36', 'A/RES/74/29']);
  expect(found.edges.map(({ source, target }) => [source, target])).toEqual([['A/RES/77/36', 'A/RES/74/29']]);
  const hover = { kind: 'node', id: 'A/RES/73/27' } as const;
  expect(lit({ selection: open, spotlight, hover })?.node).toBe('A/RES/73/27');
  expect(lit({ selection: open, spotlight }, () => false)).toBeNull();
});

test('a step asked for that no citation is has no mentions', () => {
  const texts = ['A/RES/77/36', 'A/RES/73/27'];
  const spotlight = { texts, steps: [{ source: 'A/RES/77/36', target: 'A/RES/73/27' }] };
  expect(lit({ spotlight }, () => true)?.edges).toEqual([
    { source: 'A/RES/77/36', target: 'A/RES/73/27', time: 'past', mentions: 0 },
  ]);
});
