import { expect, test } from 'vitest';
import type { Measurement } from './measure.ts';
import { reportFailures } from './report-set.ts';

const NO_AIMS = { precision: null, recall: null };
const measured = { withoutSlips: { right: 1000, missed: 0 } } as Measurement;
const misses = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}`);

test('what is lost fails, whatever is gained beside it', () => {
  const before = misses('old', 40);
  const now = misses('new', 40);
  expect(reportFailures(measured, NO_AIMS, { before, now })).toEqual([
    '40 misses that the committed result has not',
  ]);
  expect(reportFailures(measured, NO_AIMS, { before, now: before })).toEqual([]);
  expect(reportFailures(measured, NO_AIMS, { before: undefined, now })).toEqual([]);
});
