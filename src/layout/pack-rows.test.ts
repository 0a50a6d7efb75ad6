import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows } from './pack-rows.ts';

function pack(extents: readonly { readonly start: number; readonly end: number }[], most: number) {
  const starts = Float64Array.from(extents, ({ start }) => start);
  return packRows(
    starts,
    Float64Array.from(extents, ({ end }) => end),
    most,
  );
}

const extent = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('no two extents of a row overlap, and no row is there in vain', () => {
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 60 }), (extents) => {
      const { rows, count } = pack(extents, Infinity);
      for (const [a, first] of extents.entries()) {
        for (const [b, second] of extents.entries()) {
          if (a >= b || rows[a] !== rows[b]) continue;
          expect(first.end <= second.start || second.end <= first.start).toBe(true);
        }
      }
      const depth = Math.max(
        0,
        ...extents.map(
          (one) => extents.filter((two) => two.start <= one.start && one.start < two.end).length,
        ),
      );
      expect(count).toBe(depth);
    }),
  );
});

test('keeps to the most rows allowed', () => {
  const same = Array.from({ length: 10 }, () => ({ start: 0, end: 10 }));
  expect(pack(same, 3).count).toBe(3);
});
