import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestMatching, type Candidate } from './best-matching.ts';

/** The most that pairs can be worth, by trying them all. */
function mostWorth(
  candidates: readonly Candidate[],
  from: number,
  lefts: ReadonlySet<number>,
  rights: ReadonlySet<number>,
): number {
  const candidate = candidates[from];
  if (candidate === undefined) return 0;
  const without = mostWorth(candidates, from + 1, lefts, rights);
  if (lefts.has(candidate.left) || rights.has(candidate.right)) return without;
  const taken = mostWorth(
    candidates,
    from + 1,
    new Set([...lefts, candidate.left]),
    new Set([...rights, candidate.right]),
  );
  return Math.max(without, taken + candidate.worth);
}

const graphs = fc.uniqueArray(
  fc.record({ left: fc.nat(4), right: fc.nat(4), worth: fc.integer({ min: 1, max: 12 }) }),
  { maxLength: 12, selector: ({ left, right }) => `${left} ${right}` },
);

test('no other pairs are worth more, and nothing is in two', () => {
  fc.assert(
    fc.property(graphs, (candidates) => {
      const rightOf = bestMatching(5, 5, candidates);
      const paired = [...rightOf].filter((right) => right >= 0);
      expect(new Set(paired).size).toBe(paired.length);
      const worth = candidates
        .filter(({ left, right }) => rightOf[left] === right)
        .reduce((sum, pair) => sum + pair.worth, 0);
      expect(paired).toHaveLength(candidates.filter(({ left, right }) => rightOf[left] === right).length);
      expect(worth).toBe(mostWorth(candidates, 0, new Set(), new Set()));
    }),
    { numRuns: 500 },
  );
});

test('gives up a good pair for two that are better together', () => {
  const pair = (left: number, right: number, worth: number) => ({ left, right, worth });
  expect([...bestMatching(2, 2, [pair(0, 0, 9), pair(0, 1, 8), pair(1, 0, 7)])]).toEqual([1, 0]);
});
