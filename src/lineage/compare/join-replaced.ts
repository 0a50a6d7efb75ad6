import type { AlignedClauses } from './align-clauses.ts';
import type { ComparedClause } from './read-compared-text.ts';

/** A row of a comparison. */
export interface ComparedRow extends AlignedClauses {
  /** True where the clauses are not one: the right one has the number that the left one had. */
  readonly replaced: boolean;
}

/**
 * Rows of which a dropped clause and an introduced one under the same number of the same part are one: whoever asks what
 * became of a number sees both beside each other. Neither is the other's ancestor. Such a row stands where the right clause
 * stands.
 */
export function joinReplaced(
  rows: readonly AlignedClauses[],
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): ComparedRow[] {
  const dropped = new Map(
    rows.flatMap((row) => {
      const [gone] = row.right.length === 0 ? row.left : [];
      return gone === undefined ? [] : [[numberOf(left[gone]!), row] as const];
    }),
  );
  const joined = new Set<AlignedClauses>();
  const withReplaced = rows.map((row): ComparedRow => {
    const [come] = row.left.length === 0 ? row.right : [];
    const gone = come === undefined ? undefined : dropped.get(numberOf(right[come]!));
    if (gone === undefined) return { ...row, replaced: false };
    joined.add(gone);
    return { ...row, left: gone.left, replaced: true };
  });
  return withReplaced.filter((_, at) => !joined.has(rows[at]!));
}

const numberOf = ({ section, id }: ComparedClause) => `${section} ${id}`;
