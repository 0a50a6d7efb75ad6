import { compareWords } from './compare-words.ts';
import type { ComparedClause } from './read-compared-text.ts';

/**
 * An order of texts by their words. Alignment always runs in it, so that swapping the sides can change nothing: where two
 * answers are equally good, the same one is chosen.
 */
export function comesFirst(left: readonly ComparedClause[], right: readonly ComparedClause[]): boolean {
  if (left.length !== right.length) return left.length < right.length;
  for (const [row, clause] of left.entries()) {
    const other = right[row]!;
    const order = compareWords(clause.meant, other.meant) || compareWords(keysOf(clause), keysOf(other));
    if (order !== 0) return order < 0;
  }
  return true;
}

const keysOf = ({ units }: ComparedClause) => units.map(({ key }) => key);
