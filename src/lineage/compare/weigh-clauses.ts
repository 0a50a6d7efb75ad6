import type { ComparedClause } from './read-compared-text.ts';

/** A clause as numbers: its stems, what each weighs, and how much that is in all. */
export interface WeighedClause {
  readonly clause: ComparedClause;
  readonly stems: Int32Array;
  /** What each of them tells. */
  readonly weights: Float64Array;
  readonly total: number;
}

/** Letters of a word that stand for all its forms, so that "creación" meets "crear". */
const STEM = 5;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const stemOf = (key: string) => (key.length > STEM && LETTERS_ONLY.test(key) ? key.slice(0, STEM) : key);

/**
 * The clauses of two texts with the weight of every word: how rare it is among all of them (inverse document frequency,
 * K. Spärck Jones 1972). Words are cut to their first letters, which serves as stemming in any script with letters
 * (truncation, see P. McNamee & J. Mayfield, Information Retrieval 7, 2004).
 */
export function weighClauses(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): { readonly left: WeighedClause[]; readonly right: WeighedClause[] } {
  const numbers = new Map<string, number>();
  const clausesWith: number[] = [];
  const numbered = [...left, ...right].map((clause) => {
    const stems = Int32Array.from(clause.meant, (word) => {
      const stem = stemOf(word);
      const known = numbers.get(stem);
      if (known !== undefined) return known;
      numbers.set(stem, numbers.size);
      return numbers.size - 1;
    });
    for (const stem of new Set(stems)) clausesWith[stem] = (clausesWith[stem] ?? 0) + 1;
    return { clause, stems };
  });
  const weighed = numbered.map(({ clause, stems }) => {
    const weights = Float64Array.from(stems, (stem) => Math.log((numbered.length + 1) / clausesWith[stem]!));
    return { clause, stems, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  return { left: weighed.slice(0, left.length), right: weighed.slice(left.length) };
}
