import { expect, test } from 'vitest';
import type { PlacedNode, StageLayout } from '../../layout/stage-layout.ts';
import { screenNodes, wholeDrawing, type Framing } from './framing.ts';

const node: PlacedNode = { id: 'A/RES/74/29', x: 800, y: 400, radius: 3, lane: 0, row: 0, outside: false };
/** Four times as large as the stage it is shown on. */
const layout: StageLayout = {
  kind: 'timeline',
  width: 3200,
  height: 1600,
  nodes: new Map([[node.id, node]]),
  lanes: [],
  bands: [],
  folds: [],
  arcRoom: 0,
  longest: 0,
};
const size = { width: 800, height: 400 };
const seen = (framing: Framing) => screenNodes(layout, framing, size).get(node.id);

test('where all of a large drawing is shown, radii are those of the layout', () => {
  expect(seen(wholeDrawing(layout, size.width))).toEqual({ id: node.id, x: 200, y: 100, radius: 3 });
});

test('four times nearer, radii are twice as large', () => {
  expect(seen({ zoom: 1, left: -600, top: -300 })).toEqual({ id: node.id, x: 200, y: 100, radius: 6 });
});
