import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { threadChart } from './thread-chart.ts';

/** A thread of texts `[symbol, track]`; those of `here` have a text. */
function chartOf(members: readonly (readonly [string, number])[], here: readonly string[] = []) {
  const id = members.map(([symbol]) => `A/RES/${symbol}`);
  const empty = { edge: [], document: [], place: [], act: [], verb: [], status: [] };
  const index: CorpusIndex = madeIndex({
    nodes: {
      id,
      kind: id.map(() => 'resolution'),
      date: members.map(([symbol]) => `${1945 + Number.parseInt(symbol, 10)}-12-01`),
      session: members.map(([symbol]) => Number.parseInt(symbol, 10)),
      thread: id.map(() => 0),
      track: members.map(([, track]) => track),
    },
    documents: {
      node: here.map((symbol) => id.indexOf(`A/RES/${symbol}`)),
      language: here.map(() => 'es'),
      path: here.map((_, row) => `documents/${row}.json`),
      file: here.map((symbol) => symbol),
    },
    edges: { source: [], target: [], backbone: [] },
    mentions: empty,
    succession: { source: [], target: [], document: [], place: [] },
    facts: { node: [], name: [], value: [], language: [], source: [], inferred: [] },
    threads: [
      {
        id: 'item',
        titles: {},
        items: [{ session: 74, number: '93', title: null, node: 0 }],
        tracks: [0, 1, 2].map((track) => ({
          titles: {},
          members: members.flatMap(([, own], row) => (own === track ? [row] : [])),
        })),
        inferred: [],
        forwardLinks: [],
      },
    ],
  });
  const corpus: Corpus = { status: 'ready', index, graph: networkFromIndex(index) };
  return threadChart(corpus, index.threads[0]!);
}

const MEMBERS = [
  ['71/28', 0],
  ['73/27', 1],
  ['73/266', 2],
  ['74/29', 1],
  ['76/19', 0],
  ['77/36', 1],
  ['77/37', 2],
  ['78/16', 2],
] as const;

test('trunk and tracks part, meet and end', () => {
  const rows = chartOf(MEMBERS).map(({ texts, leaving, joining, running, ending }) => [
    texts.map(({ node }) => node.id.replace('A/RES/', '')).join(' '),
    { leaving, joining, running, ending },
  ]);
  const nothing = { leaving: [], joining: [], running: [], ending: [] };
  expect(rows).toEqual([
    ['71/28', nothing],
    ['73/27 73/266', { ...nothing, leaving: [1, 2], running: [1, 2] }],
    ['74/29', { ...nothing, joining: [1, 2], running: [1, 2] }],
    ['76/19', nothing],
    ['77/36 77/37', { ...nothing, leaving: [1, 2], running: [1, 2], ending: [1] }],
    ['78/16', { ...nothing, running: [2], ending: [2] }],
  ]);
});

test('the item of a session is told once', () => {
  const rows = chartOf(MEMBERS);
  expect(rows.filter(({ items }) => items.length > 0).map(({ session }) => session)).toEqual([74]);
});

test('a text is compared with the latest one here of its own line, else of the thread', () => {
  const predecessors = (here: string[]) =>
    chartOf(MEMBERS, here)
      .flatMap(({ texts }) => texts)
      .flatMap(({ node, predecessor }) => (predecessor ? [`${node.id} ${predecessor}`] : []));
  expect(predecessors(['74/29', '77/36', '78/16'])).toEqual([
    'A/RES/77/36 A/RES/74/29',
    'A/RES/78/16 A/RES/77/36',
  ]);
  expect(predecessors(['77/36', '77/37']), 'rivals of one session').toEqual([]);
  expect(predecessors(['71/28', '77/36', '78/16'])).toEqual([
    'A/RES/77/36 A/RES/71/28',
    'A/RES/78/16 A/RES/71/28',
  ]);
});
