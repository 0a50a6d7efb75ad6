import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestFirst } from './heaviest-first.ts';

test('is what sorting by a comparison gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (weights) => {
      const rows = Uint32Array.from(weights, (_, place) => 3 * place);
      const weightOf = (row: number) => weights[row / 3]!;
      const sorted = [...rows].sort((a, b) => weightOf(b) - weightOf(a));
      expect([...heaviestFirst(rows, weightOf)]).toEqual(sorted);
    }),
  );
});
