import { expect, test } from 'vitest';
import { floatColor } from 'sigma/utils';
import { networkOf } from '../../../tests/fixtures/network-of.ts';
import { createCitationGraph } from '../../graph/citation-graph.ts';
import { layOutTimeline } from '../../layout/timeline-layout.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { citationsInSight } from './citations-in-sight.ts';
import { drawnCitations, drawnTexts, TEXT_NUMBERS, type DrawnMarks } from './drawn-marks.ts';
import { wholeDrawing } from './framing.ts';

const made = createCitationGraph();
const add = (id: string, session: number, date: string | null, documents: number[]) =>
  made.addNode(id, { kind: 'resolution', date, session, documents, thread: 0, track: 0 });
add('A/RES/74/29', 74, '2019-12-12', [0]);
add('A/RES/75/240', 75, '2020-12-31', []);
add('A/RES/76/19', 76, '2021-12-06', []);
add('A/RES/80/1', 80, null, []);
made.addEdge('A/RES/75/240', 'A/RES/74/29', { evidence: [], backbone: true });
made.addEdge('A/RES/76/19', 'A/RES/75/240', { evidence: [], backbone: true });
made.addEdge('A/RES/76/19', 'A/RES/74/29', { evidence: [], backbone: false });
const graph = networkOf(made);

const [dark, light, grey] = ['#112233', '#fbfaf6', '#6b7583'];
const greys = { gap: grey, line: grey, mentioned: grey, atRest: grey };
const hues = {} as CanvasScene['theme']['hues'];
const theme: CanvasScene['theme'] = { ...greys, ink: dark, accent: dark, paper: light, hues };
const size = { width: 800, height: 400 };

function scene(sessions: readonly [number, number] | null, more: Partial<CanvasScene> = {}): CanvasScene {
  const layout = layOutTimeline(graph, { ...size, margin: 30, sessions, nameWidth: () => 40 });
  return { graph, layout, counting: null, hueOf: null, size, theme, ...more };
}

function drawnMarks(of: CanvasScene): DrawnMarks {
  const { ends } = citationsInSight(of, wholeDrawing(of.layout, size.width));
  return { texts: drawnTexts(of), citations: drawnCitations(of, ends) };
}

const texts = ({ texts: numbers }: DrawnMarks) =>
  Array.from({ length: numbers.length / TEXT_NUMBERS }, (_, place) =>
    Array.from(numbers.subarray(place * TEXT_NUMBERS, (place + 1) * TEXT_NUMBERS)),
  );

test('texts with a place are drawn where the layout has them, those that are here last', () => {
  const whole = scene(null);
  const drawn = texts(drawnMarks(whole));
  expect(drawn).toHaveLength(3);
  const { x, y, radius } = whole.layout.nodes.get('A/RES/74/29')!;
  const { width, height } = whole.layout;
  const longer = Math.max(width, height);
  const place = [0.5 + (x - width / 2) / longer, 0.5 + (height / 2 - y) / longer, radius];
  const colour = floatColor(dark);
  expect(drawn.at(-1)).toEqual([...place, colour, colour].map(Math.fround));
  expect(drawn[0]!.slice(3)).toEqual([floatColor(light), floatColor(grey)].map(Math.fround));
});

test('of the texts that are here the large ones are drawn above the small ones', () => {
  const of = createCitationGraph();
  const attributes = { kind: 'resolution', session: 74, thread: 0, track: 0 } as const;
  of.addNode('A/RES/74/1', { ...attributes, date: '2019-12-10', documents: [0] });
  of.addNode('A/RES/74/2', { ...attributes, date: '2019-12-11', documents: [1] });
  const network = networkOf(of);
  const weight = (id: string) => (id === 'A/RES/74/1' ? 40 : 0);
  const paper = { ...size, margin: 30, sessions: null, nameWidth: () => 40, weight };
  const radii = texts(drawnMarks(scene(null, { graph: network, layout: layOutTimeline(network, paper) })));
  expect(radii.map(([, , radius]) => radius)).toEqual(
    radii.map(([, , radius]) => radius).sort((a, b) => a! - b!),
  );
  expect(radii[0]![0]).toBeGreaterThan(radii[1]![0]!);
});

test('what lies beyond the sessions shown is not drawn', () => {
  const marks = drawnMarks(scene([75, 76]));
  expect(texts(marks)).toHaveLength(2);
  expect(marks.citations).toHaveLength(1);
});

test('at rest the backbone is drawn, or the citations asked for; the next scene has its own', () => {
  expect(drawnMarks(scene(null)).citations).toHaveLength(2);
  const cited = graph.rowOf('A/RES/74/29');
  const counting = Uint8Array.from(graph.citations.target, (row) => (row === cited ? 1 : 0));
  const asked = drawnMarks(scene(null, { counting })).citations;
  expect(asked).toHaveLength(2);
  expect(asked.every(({ target }) => target.x === Math.min(...asked.map((one) => one.target.x)))).toBe(true);
  expect(drawnMarks(scene([75, 76], { counting })).citations).toHaveLength(0);
});
