import { expect, test } from 'vitest';
import type { Body } from '../model/document-symbol.ts';
import { assignLanes } from './lanes.ts';

/** So many texts of a thread, or of none. */
const texts = (count: number, body: Body | null, thread: number | null = null) =>
  Array.from({ length: count }, () => ({ thread, track: null, body }));

const told = (of: Parameters<typeof assignLanes>[0]) =>
  assignLanes(of).map(({ kind, thread, body, size }) => [kind, thread ?? body, size]);

test('threads come first, the one with most texts before the others; texts of no thread stand together', () => {
  const few = [...texts(2, 'GA', 0), ...texts(3, 'GA', 1), ...texts(4, 'SC'), ...texts(5, null)];
  expect(told(few)).toEqual([
    ['thread', 1, 3],
    ['thread', 0, 2],
    ['other', null, 9],
  ]);
});

test('hundreds of texts of a body that are of no thread have a lane of their own', () => {
  const many = [...texts(9, 'HRC'), ...texts(300, 'SC'), ...texts(7, null), ...texts(400, 'GA')];
  expect(told(many)).toEqual([
    ['other', 'GA', 400],
    ['other', 'SC', 300],
    ['other', null, 16],
  ]);
});

test('where there are no texts, there are no lanes', () => {
  expect(told([])).toEqual([]);
});

test('the smaller ones of many threads join the texts of no thread, each with its body', () => {
  const threads = Array.from({ length: 60 }, (_, thread) =>
    texts(thread < 40 ? 20 : 15, 'GA', thread),
  ).flat();
  const lanes = told([...threads, ...texts(2, 'HRC')]);
  expect(lanes.filter(([kind]) => kind === 'thread')).toHaveLength(40);
  expect(lanes.slice(40)).toEqual([
    ['other', 'GA', 300],
    ['other', null, 2],
  ]);
});
