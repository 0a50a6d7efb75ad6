import { expect, it } from 'vitest';
import { likelyPairs } from './likely-pairs.ts';
import type { ComparedClause } from './read-compared-text.ts';
import { weighClauses } from './weigh-clauses.ts';

const clause = (id: string, meant: readonly string[]): ComparedClause => ({
  id,
  body: { start: 0, end: 0 },
  section: 'operative',
  agenda: false,
  boilerplate: false,
  units: [],
  meant,
  verb: meant[0] ?? '',
});

it('looks at twelve partners of a clause, the best among them, however many share its words', () => {
  // Each word of the formula stands in half of the clauses: together more places than are looked at.
  const formula = Array.from({ length: 40 }, (_, at) => `w${at}`);
  const right = Array.from({ length: 3000 }, (_, row) =>
    clause(`op${row}`, [`r${row}`, `q${row}`, ...formula.filter((_, at) => (row + at) % 2 === 0)]),
  );
  const left = [clause('op1', ['r2500', 'q2500', ...formula]), clause('op2', right[7]!.meant)];
  const weighed = weighClauses(left, right);
  const pairs = likelyPairs(weighed.left, weighed.right);
  expect(pairs.find((pair) => pair.left === 0 && pair.right === 2500)).toBeDefined();
  expect(pairs.filter((pair) => pair.left === 1)[0]).toMatchObject({ right: 7, likeness: 1 });
  for (const row of [0, 1]) expect(pairs.filter((pair) => pair.left === row).length).toBeLessThanOrEqual(12);
});
