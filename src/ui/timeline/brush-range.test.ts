import { expect, test } from 'vitest';
import { edgesOfSessions, sessionsOfEdges } from './brush-range.ts';

const bins = [3, 36, 53, 54, 55].map((session) => ({
  session,
  here: 0,
  gap: 1,
  mentioned: 0,
  afterFold: false,
}));

test('edges and sessions say the same', () => {
  for (let start = 0; start < bins.length; start += 1) {
    for (let end = start + 1; end <= bins.length; end += 1) {
      expect(edgesOfSessions(bins, sessionsOfEdges(bins, [start, end]))).toEqual([start, end]);
    }
  }
});

test('all of them is no range, and sessions without a bin are a line where they would be', () => {
  expect(sessionsOfEdges(bins, [0, 5])).toBeNull();
  expect(edgesOfSessions(bins, [10, 54])).toEqual([1, 4]);
  expect(edgesOfSessions(bins, [60, 70])).toEqual([5, 5]);
  expect(edgesOfSessions(bins, [10, 20])).toEqual([1, 1]);
  expect(edgesOfSessions(bins, [1, 2])).toEqual([0, 0]);
  expect(edgesOfSessions([], [60, 70])).toEqual([0, 0]);
});
