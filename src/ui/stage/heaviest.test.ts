import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviest } from './heaviest.ts';

test('is what sorting all of them leaves at the front', () => {
  const items = fc.array(fc.record({ name: fc.string(), weight: fc.integer({ min: 0, max: 5 }) }));
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 12 }), (all, most) => {
      const sorted = all.toSorted((a, b) => b.weight - a.weight).slice(0, most);
      expect(heaviest(all, most, ({ weight }) => weight)).toEqual(sorted);
    }),
  );
});
