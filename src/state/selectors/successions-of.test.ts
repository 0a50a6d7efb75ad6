import { expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { successionBetween, successionSteps } from './successions-of.ts';

const corpus = {
  index: {
    nodes: { id: ['A/RES/71/28', 'A/RES/73/27', 'A/RES/73/266'] },
    succession: {
      source: [1, 2, 1],
      target: [0, 0, 0],
      document: [0, 2, 1],
      place: ['pp1', 'pp1', 'pp2'],
    },
  },
} as unknown as Corpus;

test('rows of one pair are one step with several lists, and a step has a direction', () => {
  expect(successionSteps(corpus)).toHaveLength(2);
  expect(successionBetween(corpus, 'A/RES/73/27', 'A/RES/71/28')?.places).toEqual([
    { document: 0, place: 'pp1' },
    { document: 1, place: 'pp2' },
  ]);
  expect(successionBetween(corpus, 'A/RES/71/28', 'A/RES/73/27')).toBeNull();
});
