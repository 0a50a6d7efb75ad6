import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestRising } from './heaviest-rising.ts';

const pairs = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }).chain((weights) =>
  fc
    .shuffledSubarray(
      weights.map((_, at) => at),
      { minLength: weights.length },
    )
    .map((order) => weights.map((weight, left) => ({ left, right: order[left]!, weight }))),
);

test('is a rising part than which none is heavier', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const weigh = (part: readonly { weight: number }[]) =>
        part.reduce((sum, { weight }) => sum + weight, 0);
      const rises = (part: readonly { right: number }[]) =>
        part.every(({ right }, at) => at === 0 || part[at - 1]!.right < right);
      const found = heaviestRising(all, ({ weight }) => weight);
      expect(rises(found)).toBe(true);
      let heaviest = 0;
      for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
        const part = all.filter((_, at) => (chosen >> at) & 1);
        if (rises(part)) heaviest = Math.max(heaviest, weigh(part));
      }
      expect(weigh(found)).toBe(heaviest);
    }),
  );
});
