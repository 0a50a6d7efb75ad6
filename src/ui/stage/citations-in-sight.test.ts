import { expect, test } from 'vitest';
import { madeIndex } from '../../../tests/fixtures/made-index.ts';
import { networkFromIndex } from '../../graph/network-from-index.ts';
import type { PlacedNode } from '../../layout/stage-layout.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { citationsInSight } from './citations-in-sight.ts';

const TEXTS = 3000;
const rows = Array.from({ length: TEXTS }, (_, row) => row);
const none = rows.map(() => null);

/** Each text cites the one before it and the first; all are in the backbone but what the last 100 cite. */
const graph = networkFromIndex(
  madeIndex({
    nodes: {
      id: rows.map((row) => `file:${row}`),
      kind: rows.map(() => 'other'),
      date: rows.map(() => '2020-01-01'),
      session: none,
      thread: none,
      track: none,
    },
    documents: { node: [], language: [], path: [], file: [] },
    edges: {
      source: rows.flatMap((row) => (row === 0 ? [] : row === 1 ? [1] : [row, row])),
      target: rows.flatMap((row) => (row === 0 ? [] : row === 1 ? [0] : [row - 1, 0])),
      backbone: rows.flatMap((row) =>
        row === 0 ? [] : row === 1 ? [true] : [row < TEXTS - 100, row < TEXTS - 100],
      ),
    },
    mentions: { edge: [], document: [], place: [], act: [], verb: [], status: [] },
  }),
);

/** All in a row from left to right, one pixel from the next; the last thousand are beyond the sessions shown. */
const size = { width: TEXTS, height: 100 };
const scene = {
  graph,
  counting: null,
  hueOf: null,
  size,
  layout: {
    kind: 'timeline',
    ...size,
    nodes: new Map(
      rows.map((row): [string, PlacedNode] => {
        const id = `file:${row}`;
        return [id, { id, x: row, y: 50, radius: 1, lane: 0, row: 0, outside: row >= 2000 }];
      }),
    ),
    lanes: [],
    bands: [],
    folds: [],
    arcRoom: 1,
    longest: 1,
  },
} as unknown as CanvasScene;

/** How the camera stands when so many times as near, over the text of a row at the left edge. */
const over = (row: number, zoom: number) => ({ zoom, left: -row * zoom, top: 50 - 50 * zoom });

test('far out, the heaviest between the texts shown, and how many there are', () => {
  const { ends, of } = citationsInSight(scene, over(0, 1));
  expect(ends).toHaveLength(2000);
  expect(ends.filter(([, target]) => target === 'file:0')).toHaveLength(1999);
  expect(of).toBe(2 * 1999 - 1);
});

test('near, all of the texts in sight, to wherever they lead', () => {
  const { ends, of } = citationsInSight(scene, over(1000.5, 100));
  const seen = Array.from({ length: 30 }, (_, place) => 1001 + place);
  const expected = seen.flatMap((row) => [`${row} ${row - 1}`, `${row} 0`]);
  expect(ends.map((pair) => pair.join(' ').replaceAll('file:', '')).toSorted()).toEqual(
    [...expected, '1031 1030'].toSorted(),
  );
  expect(of).toBe(ends.length);
});

test('of the citations asked for, whatever the backbone is', () => {
  const counting = new Uint8Array(graph.size);
  counting[graph.citationRow('file:1010', 'file:0')!] = 1;
  counting[graph.citationRow('file:1500', 'file:1499')!] = 1;
  const asked = { ...scene, counting };
  expect(citationsInSight(asked, over(1000.5, 100)).ends).toEqual([['file:1010', 'file:0']]);
  expect(citationsInSight(asked, over(0, 1))).toMatchObject({ of: 2 });
  expect(citationsInSight(asked, over(0, 1)).ends).toHaveLength(2);
});

test('of few texts those between all that have a place, wherever the camera stands', () => {
  const nodes = new Map([...scene.layout.nodes].slice(1990, 2010));
  const few = { ...scene, layout: { ...scene.layout, nodes } };
  const { ends, of } = citationsInSight(few, over(0, 1000));
  expect(ends).toContainEqual(['file:1999', 'file:1998']);
  expect([ends.length, of]).toEqual([9, 9]);
});
