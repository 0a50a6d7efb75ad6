import { expect, test } from 'vitest';
import { networkOf } from '../../tests/fixtures/network-of.ts';
import { createCitationGraph } from '../graph/citation-graph.ts';
import { sessionHistogram } from './session-histogram.ts';

function graphOf(texts: readonly (readonly [string, string | null, number | null, readonly number[]])[]) {
  const graph = createCitationGraph();
  for (const [id, date, session, documents] of texts) {
    graph.addNode(id, { kind: 'resolution', date, session, documents, thread: null, track: null });
  }
  return networkOf(graph);
}

test('counts texts and gaps by session and leaves long empty stretches out', () => {
  const bins = sessionHistogram(
    graphOf([
      ['A/RES/36/103', '1981-12-09', 36, []],
      ['A/RES/71/28', '2016-12-05', 71, []],
      ['A/RES/73/27', '2018-12-05', 73, []],
      ['A/RES/73/266', '2018-12-22', 73, [0]],
      ['A/78/404', null, null, []],
    ]),
  );
  expect(bins).toEqual([
    { session: 36, here: 0, gap: 1, mentioned: 0, afterFold: false },
    { session: 71, here: 0, gap: 1, mentioned: 0, afterFold: true },
    { session: 72, here: 0, gap: 0, mentioned: 0, afterFold: false },
    { session: 73, here: 1, gap: 1, mentioned: 0, afterFold: false },
  ]);
});

test('what does not pass is not counted, and keeps its session', () => {
  const graph = graphOf([
    ['A/RES/71/28', '2016-12-05', 71, []],
    ['A/RES/72/28', '2017-12-05', 72, []],
  ]);
  expect(
    sessionHistogram(graph, (id) => id === 'A/RES/72/28').map(({ session, gap }) => [session, gap]),
  ).toEqual([
    [71, 0],
    [72, 1],
  ]);
});

test('a text that is not of the General Assembly counts in the session in whose time it was adopted', () => {
  const counts = sessionHistogram(
    graphOf([
      ['S/RES/1368(2001)', '2001-09-11', null, []],
      ['S/RES/1373(2001)', '2001-09-28', null, []],
      ['S/2001/1', null, null, []],
    ]),
  );
  expect(counts.map(({ session, gap }) => [session, gap])).toEqual([
    [55, 1],
    [56, 1],
  ]);
});

test('a report that is only mentioned is no gap', () => {
  const graph = createCitationGraph();
  const report = { kind: 'document', session: 64, documents: [], thread: null, track: null } as const;
  graph.addNode('A/65/201', { ...report, date: '2010-07-30' });
  expect(sessionHistogram(networkOf(graph))).toEqual([
    { session: 64, here: 0, gap: 0, mentioned: 1, afterFold: false },
  ]);
});
