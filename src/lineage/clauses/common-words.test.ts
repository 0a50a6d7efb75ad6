import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommonWords } from './common-words.ts';

const WORDS = 6;
const clause = fc.array(fc.nat(WORDS - 1), { maxLength: 100 }).map((words) => Uint32Array.from(words));

/** The textbook's table, cell by cell. */
function longestCommonSubsequence(a: Uint32Array, b: Uint32Array): number {
  let row = Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    });
    row = next;
  }
  return row[b.length]!;
}

it('counts what the textbook counts, one clause after another', () => {
  const common = new CommonWords(WORDS);
  fc.assert(
    fc.property(clause, fc.array(clause, { maxLength: 4 }), (pattern, others) => {
      common.take(pattern);
      for (const other of others) {
        expect(common.with(other)).toBe(longestCommonSubsequence(pattern, other));
      }
    }),
    { seed: 74_29 },
  );
});
