import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedCells, withCells } from './changed-cells.ts';

test('what changed makes of a column what it has become, and is no more than that', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 2 }));
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), fc.array(cell), (before, other, more) => {
      const after = [...before.map((value, row) => other[row] ?? value), ...more];
      const changed = changedCells(before, after);
      expect(withCells(before, changed)).toEqual(after);
      expect(changed.rows).toEqual([...after.keys()].filter((row) => before[row] !== after[row]));
    }),
  );
});

test('cells alike are no change', () => {
  const alike = (one: { n: number }, other: { n: number }) => one.n === other.n;
  expect(changedCells([{ n: 1 }, { n: 2 }], [{ n: 1 }, { n: 3 }], alike)).toEqual({
    rows: [1],
    cells: [{ n: 3 }],
  });
});
