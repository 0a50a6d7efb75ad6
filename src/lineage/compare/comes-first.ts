import type { ComparedClause } from './read-compared-text.ts';

/**
 * An order of texts by their words. Alignment and word diff always run in it, so that swapping the sides can change
 * nothing: where two answers are equally good, the same one is chosen.
 */
export function comesFirst(
  left: readonly Pick<ComparedClause, 'units'>[],
  right: readonly Pick<ComparedClause, 'units'>[],
): boolean {
  if (left.length !== right.length) return left.length < right.length;
  for (const [row, { units }] of left.entries()) {
    const others = right[row]!.units;
    if (units.length !== others.length) return units.length < others.length;
    for (const [at, { key }] of units.entries()) {
      const other = others[at]!.key;
      if (key !== other) return key < other;
    }
  }
  return true;
}
