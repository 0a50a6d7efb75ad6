import { expect, test } from 'vitest';
import { numberJumps } from './number-jumps.ts';

const jumps = (...ids: string[]) =>
  numberJumps(ids.map((id) => ({ id }))).map(({ before, place }) => `${before} → ${place}`);

test.each([
  [['pp1', 'op1', 'op2', 'op3'], []],
  [
    ['op1', 'op3', 'op4', 'op6'],
    ['op1 → op3', 'op4 → op6'],
  ],
  [['op2', 'op3'], [' → op2']],
  [['op1', 'op2', 'op2~2', 'op3'], ['op2 → op2~2']],
  [['op1', 'op1(a)', 'op1(b)', 'op1(d)', 'op2', 'op2(a)'], ['op1(b) → op1(d)']],
  [['op1', 'op1(b)'], ['op1 → op1(b)']],
  [['op1', 'op1(a)', 'op1(a)(i)', 'op1(b)'], []],
  [['p1', 'p3', 'annex.p2', 'fn2'], []],
])('of %j the jumps are %j', (ids, found) => expect(jumps(...ids)).toEqual(found));
