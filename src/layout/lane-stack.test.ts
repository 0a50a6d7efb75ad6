import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackLanes, type LaneDemand } from './lane-stack.ts';

const demand: fc.Arbitrary<LaneDemand> = fc.record({
  kind: fc.constantFrom('thread', 'other'),
  rowsAbove: fc.integer({ min: 0, max: 3 }),
  rowsBelow: fc.integer({ min: 1, max: 12 }),
});

test('lanes fill the height, or make it taller, and every row is within its lane', () => {
  fc.assert(
    fc.property(
      fc.array(demand, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 100, max: 2000 }),
      (demands, height) => {
        const stack = stackLanes(demands, height);
        expect(stack.height).toBeGreaterThanOrEqual(height);
        expect(stack.lanes.at(-1)!.bottom).toBeCloseTo(stack.height, 6);
        for (const [number, lane] of stack.lanes.entries()) {
          const { rowsAbove, rowsBelow } = demands[number]!;
          expect(lane.top).toBe(number === 0 ? 0 : stack.lanes[number - 1]!.bottom);
          expect(lane.trunk - rowsAbove * lane.step).toBeGreaterThan(lane.top);
          expect(lane.trunk + (rowsBelow - 1) * lane.step).toBeLessThan(lane.bottom);
        }
      },
    ),
  );
});
