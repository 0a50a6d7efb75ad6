import { describe, expect, test } from 'vitest';
import { networkOf } from '../../tests/fixtures/network-of.ts';
import { createCitationGraph } from '../graph/citation-graph.ts';
import { layOutNetwork, type NetworkPaper } from './network-layout.ts';
import { spreadMarks } from './spread-marks.ts';
import { startOfWalk, walkFrom } from './walk.ts';

const paper: NetworkPaper = { width: 860, height: 650, margin: 34, brow: 34, sessions: null };

/** A cross of four texts about one that recalls them; the one below has no date. */
function cross() {
  const graph = createCitationGraph();
  const add = (id: string, date: string | null, session: number | null) =>
    graph.addNode(id, { kind: 'resolution', date, session, documents: [], thread: null, track: null });
  add('A/RES/70/237', '2015-12-23', 70);
  add('A/RES/53/70', '1998-12-04', 53);
  add('A/RES/77/37', '2022-12-07', 77);
  add('A/RES/54/49', '1999-12-01', 54);
  add('A/74/363', null, null);
  for (const cited of ['A/RES/53/70', 'A/RES/54/49', 'A/74/363']) {
    graph.addEdge('A/RES/70/237', cited, { evidence: [], backbone: true });
  }
  const places = Float32Array.from([0, 0, -4, 0, 4, 0, 0, -2, 0, 2]);
  return { graph: networkOf(graph), places };
}

describe('layOutNetwork', () => {
  const { graph, places } = cross();

  test('texts fill the paper and keep where they are to one another, those without a date, too', () => {
    const { nodes } = layOutNetwork(graph, places, paper);
    const at = (id: string) => nodes.get(id)!;
    expect(nodes.size).toBe(5);
    expect(at('A/RES/53/70').x).toBeCloseTo(34);
    expect(at('A/RES/77/37').x).toBeCloseTo(826);
    expect(at('A/RES/54/49').y).toBeLessThan(at('A/RES/70/237').y);
    expect(at('A/74/363').y).toBeGreaterThan(at('A/RES/70/237').y);
  });

  test('what does not pass has no place, what is beyond the sessions is hidden, and the rest fills the paper', () => {
    const { nodes } = layOutNetwork(graph, places, {
      ...paper,
      sessions: [54, 77],
      passes: (id) => id !== 'A/RES/77/37',
    });
    expect(nodes.has('A/RES/77/37')).toBe(false);
    expect(nodes.get('A/RES/53/70')!.outside).toBe(true);
    expect(nodes.get('A/RES/54/49')).toMatchObject({ outside: false, y: 34 });
  });

  test('nothing shown is no fault', () => {
    expect(layOutNetwork(graph, places, { ...paper, passes: () => false }).nodes.size).toBe(0);
  });

  test('arrows go to the nearest text that way, Home and End from the first to the last', () => {
    const layout = layOutNetwork(graph, places, paper);
    const walk = (way: Parameters<typeof walkFrom>[3]) => walkFrom(layout, graph, 'A/RES/70/237', way);
    expect(walk('earlier')).toBe('A/RES/53/70');
    expect(walk('later')).toBe('A/RES/77/37');
    expect(walk('up')).toBe('A/RES/54/49');
    expect(walk('down')).toBe('A/74/363');
    expect(walk('first')).toBe('A/RES/53/70');
    expect(walk('last')).toBe('A/RES/77/37');
    expect(walkFrom(layout, graph, 'A/RES/77/37', 'later')).toBeNull();
    expect(startOfWalk(layout)).toBe('A/RES/77/37');
  });
});

test('marks are moved apart until none is too near, and stay on the paper', () => {
  const marks = Array.from({ length: 40 }, (_, at) => ({
    x: 200 + 3 * Math.cos(at * 2.4) * at ** 0.5,
    y: 100 + 3 * Math.sin(at * 2.4) * at ** 0.5,
    radius: 5,
  }));
  spreadMarks(marks, 6, { width: 860, height: 650, margin: 34, brow: 34 });
  const near = marks.flatMap((one, at) =>
    marks.slice(0, at).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 10),
  );
  expect(near).toEqual([]);
  expect(marks.every(({ x, y }) => x >= 34 && x <= 826 && y >= 34 && y <= 616)).toBe(true);
});
