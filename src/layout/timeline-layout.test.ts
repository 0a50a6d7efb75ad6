import { describe, expect, test } from 'vitest';
import { networkOf } from '../../tests/fixtures/network-of.ts';
import { createCitationGraph } from '../graph/citation-graph.ts';
import { layoutBetween } from './layout-between.ts';
import { nearestArc, nearestNode } from './nearest-mark.ts';
import { sessionHistogram } from './session-histogram.ts';
import { layOutTimeline, type LayoutPaper } from './timeline-layout.ts';
import { startOfWalk, walkFrom } from './walk.ts';

const paper: LayoutPaper = { width: 860, height: 650, margin: 34, sessions: null, nameWidth: () => 40 };

/** A thread that splits into two tracks and meets again, two texts of no thread, a report without a date. */
function lineage() {
  const graph = createCitationGraph();
  const add = (id: string, date: string | null, session: number | null, track: number | null) => {
    graph.addNode(id, {
      kind: 'resolution',
      date,
      session,
      documents: [],
      thread: track === null ? null : 0,
      track,
    });
  };
  add('A/RES/70/237', '2015-12-23', 70, 0);
  add('A/RES/71/28', '2016-12-05', 71, 0);
  add('A/RES/73/27', '2018-12-05', 73, 1);
  add('A/RES/73/266', '2018-12-22', 73, 2);
  add('A/RES/74/29', '2019-12-12', 74, 1);
  add('A/RES/76/19', '2021-12-06', 76, 0);
  add('A/RES/78/132', '2023-12-19', 78, null);
  add('A/RES/78/213', '2023-12-19', 78, null);
  add('A/78/404', null, null, null);
  graph.addEdge('A/RES/74/29', 'A/RES/70/237', { evidence: [], backbone: true });
  graph.addEdge('A/RES/74/29', 'A/RES/73/27', { evidence: [], backbone: true });
  return graph;
}

describe('layOutTimeline', () => {
  const graph = networkOf(lineage());
  const layout = layOutTimeline(graph, paper);
  const y = (id: string) => layout.nodes.get(id)!.y;
  const x = (id: string) => layout.nodes.get(id)!.x;

  test('the trunk is in the middle, one track above, one below, and they meet again', () => {
    expect(y('A/RES/71/28')).toBe(y('A/RES/76/19'));
    expect(y('A/RES/73/27')).toBeLessThan(y('A/RES/71/28'));
    expect(y('A/RES/73/27')).toBe(y('A/RES/74/29'));
    expect(y('A/RES/73/266')).toBeGreaterThan(y('A/RES/71/28'));
  });

  test('texts stand in the order of their dates, all on the paper; what has no date has no place', () => {
    const xs = [...layout.nodes.values()].map((node) => node.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(paper.margin);
    expect(Math.max(...xs)).toBeLessThanOrEqual(paper.width - paper.margin);
    expect(layout.nodes.has('A/78/404')).toBe(false);
  });

  test('texts of one date in one lane do not cover one another', () => {
    expect(x('A/RES/78/132')).toBe(x('A/RES/78/213'));
    expect(Math.abs(y('A/RES/78/132') - y('A/RES/78/213'))).toBeGreaterThan(12);
  });

  test('what is recalled is larger', () => {
    expect(layout.nodes.get('A/RES/73/27')!.radius).toBeGreaterThan(layout.nodes.get('A/RES/71/28')!.radius);
  });

  test('lanes follow one another without overlap, and hold their texts', () => {
    expect(layout.lanes.map((lane) => lane.kind)).toEqual(['thread', 'other']);
    expect(layout.lanes[1]!.top).toBe(layout.lanes[0]!.bottom);
    for (const node of layout.nodes.values()) {
      const lane = layout.lanes[node.lane]!;
      expect(node.y).toBeGreaterThan(lane.top);
      expect(node.y).toBeLessThan(lane.bottom);
    }
  });

  test('a range of sessions puts the rest outside and gives it the width', () => {
    const part = layOutTimeline(graph, { ...paper, sessions: [73, 76] });
    const shown = [...part.nodes.values()].filter((node) => !node.outside);
    expect(shown.map((node) => node.id)).toEqual([
      'A/RES/73/27',
      'A/RES/73/266',
      'A/RES/74/29',
      'A/RES/76/19',
    ]);
    expect(part.nodes.get('A/RES/76/19')!.x - part.nodes.get('A/RES/73/27')!.x).toBeGreaterThan(
      x('A/RES/76/19') - x('A/RES/73/27'),
    );
  });

  test('a filter leaves the rest without a place, and lanes and time to what passes', () => {
    const part = layOutTimeline(graph, {
      ...paper,
      passes: (id) => id.startsWith('A/RES/7') && id < 'A/RES/78',
    });
    expect([...part.nodes.keys()]).toEqual([
      'A/RES/70/237',
      'A/RES/71/28',
      'A/RES/73/27',
      'A/RES/73/266',
      'A/RES/74/29',
      'A/RES/76/19',
    ]);
    expect(part.lanes.map(({ kind }) => kind)).toEqual(['thread']);
    expect(part.bands.at(-1)!.session).toBe(76);
    expect(layOutTimeline(graph, { ...paper, passes: () => false }).nodes.size).toBe(0);
  });

  test('where all are often recalled, none is a disk that covers the next', () => {
    const often = lineage();
    for (let n = 0; n < 40; n += 1) {
      const citing = `A/RES/79/${n + 1}`;
      often.addNode(citing, {
        kind: 'resolution',
        date: null,
        session: 79,
        documents: [],
        thread: 0,
        track: 0,
      });
      often.addEdge(citing, 'A/RES/73/27', { evidence: [], backbone: true });
      often.addEdge(citing, 'A/RES/71/28', { evidence: [], backbone: true });
    }
    const passes = (id: string) => id === 'A/RES/73/27' || id === 'A/RES/71/28';
    const radii = [...layOutTimeline(networkOf(often), { ...paper, passes }).nodes.values()].map(
      ({ radius }) => radius,
    );
    expect(Math.max(...radii)).toBeLessThan(8);
  });

  test('halfway between two layouts texts stand halfway', () => {
    const part = layOutTimeline(graph, { ...paper, sessions: [73, 76] });
    const half = layoutBetween(layout, part, 0.5).nodes.get('A/RES/74/29')!;
    expect(half.x).toBeCloseTo((x('A/RES/74/29') + part.nodes.get('A/RES/74/29')!.x) / 2);
  });

  test('a folder of nothing is an empty drawing', () => {
    const empty = layOutTimeline(networkOf(createCitationGraph()), paper);
    expect([empty.nodes.size, empty.lanes.length, empty.longest]).toEqual([0, 0, 0]);
  });
});

test('a text counts, stands and is brushed in the session it names, whatever its date', () => {
  const graph = createCitationGraph();
  const add = (id: string, date: string, session: number) => {
    graph.addNode(id, { kind: 'resolution', date, session, documents: [], thread: 0, track: 0 });
  };
  add('A/RES/71/340', '2017-09-20', 71);
  add('A/RES/72/1', '2017-09-14', 72);
  const whole = layOutTimeline(networkOf(graph), paper);
  expect(whole.bands.map(({ session, count }) => [session, count])).toEqual([
    [71, 1],
    [72, 1],
  ]);
  expect([...whole.nodes.keys()]).toEqual(['A/RES/71/340', 'A/RES/72/1']);
  expect(whole.nodes.get('A/RES/71/340')!.x).toBeLessThan(whole.bands[0]!.end);
});

test('what has no session of its own stands at its date, and belongs to the session in whose time that is', () => {
  const graph = createCitationGraph();
  const text = { kind: 'resolution', documents: [], thread: 0, track: 0 } as const;
  graph.addNode('A/RES/71/340', { ...text, date: '2017-09-20', session: 71 });
  graph.addNode('A/RES/72/1', { ...text, date: '2017-09-14', session: 72 });
  graph.addNode('S/RES/2375(2017)', { ...text, date: '2017-09-11', session: null });
  const bins = sessionHistogram(networkOf(graph)).map(({ session, gap }) => [session, gap]);
  expect(bins).toEqual([
    [71, 2],
    [72, 1],
  ]);
  const inside = (session: number) => {
    const { nodes } = layOutTimeline(networkOf(graph), { ...paper, sessions: [session, session] });
    return [...nodes.values()].filter(({ outside }) => !outside).map(({ id }) => id);
  };
  expect(inside(71)).toEqual(['S/RES/2375(2017)', 'A/RES/71/340']);
  expect(inside(72)).toEqual(['A/RES/72/1']);
});

describe('walkFrom', () => {
  const graph = networkOf(lineage());
  const layout = layOutTimeline(graph, paper);
  test.each([
    ['A/RES/73/27', 'earlier', 'A/RES/71/28'],
    ['A/RES/71/28', 'later', 'A/RES/73/27'],
    ['A/RES/74/29', 'recalled', 'A/RES/73/27'],
    ['A/RES/70/237', 'recalling', 'A/RES/74/29'],
    ['A/RES/74/29', 'down', 'A/RES/76/19'],
    ['A/RES/76/19', 'up', 'A/RES/74/29'],
    ['A/RES/73/27', 'first', 'A/RES/70/237'],
    ['A/RES/73/27', 'last', 'A/RES/76/19'],
    ['A/RES/70/237', 'earlier', null],
    ['A/RES/78/213', 'down', null],
    ['A/RES/1/1', 'later', null],
  ] as const)('from %s %s to %s', (from, walk, to) => {
    expect(walkFrom(layout, graph, from, walk)).toBe(to);
  });

  test('every text can be reached from the start', () => {
    const reached = new Set<string>();
    const open = [startOfWalk(layout)!];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const walk of ['earlier', 'later', 'up', 'down'] as const) {
        open.push(...[walkFrom(layout, graph, id, walk)].filter((next) => next !== null));
      }
    }
    expect(reached).toEqual(new Set(layout.nodes.keys()));
  });
});

test('the nearest mark wins, within reach only', () => {
  const nodes = [
    { id: 'near', x: 10, y: 10, radius: 5 },
    { id: 'far', x: 40, y: 10, radius: 5 },
  ];
  expect(nearestNode(nodes, { x: 22, y: 10 }, 22)?.id).toBe('near');
  expect(nearestNode(nodes, { x: 30, y: 10 }, 22)?.id).toBe('far');
  expect(nearestNode(nodes, { x: 100, y: 10 }, 22)).toBeNull();
  const arcs = [{ arc: { from: { x: 0, y: 0 }, control: { x: 50, y: -50 }, to: { x: 100, y: 0 } } }];
  expect(nearestArc(arcs, { x: 50, y: -24 }, 5)).toBe(arcs[0]);
  expect(nearestArc(arcs, { x: 50, y: 0 }, 5)).toBeNull();
});

test('where the rows of texts of no thread are dense, texts stand clear of the rows above and below', () => {
  const graph = createCitationGraph();
  for (let number = 0; number < 900; number++) {
    const date = new Date(Date.UTC(1993, 0, 1 + (number % 60))).toISOString().slice(0, 10);
    const text = {
      kind: 'resolution',
      date,
      session: null,
      documents: [],
      thread: null,
      track: null,
    } as const;
    graph.addNode(`S/RES/${800 + number}(1993)`, text);
  }
  graph.addNode('S/RES/54(1948)', { ...graph.getNodeAttributes('S/RES/800(1993)'), date: '1948-07-15' });
  const { height, lanes, nodes } = layOutTimeline(networkOf(graph), paper);
  const pitch = (lanes[0]!.step * paper.height) / height;
  expect(lanes[0]!.body).toBe('SC');
  expect(height).toBeGreaterThan(paper.height);
  for (const { radius } of nodes.values()) expect(2 * radius).toBeLessThan(pitch);
});
