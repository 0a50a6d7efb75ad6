import { nodeOfClause, type ClauseContext } from '../clauses/clause-context.ts';
import type { WordingMatch, WordingMatches } from './wording-index.ts';

/** The latest clause that says a paragraph's words, or comes closest. */
export interface ClosestWording {
  /** It says the `same` words and nothing else, holds them `within` others, or is only `near`. */
  readonly likeness: 'same' | 'within' | 'near';
  /** Share of the paragraph's words that stand in it unchanged, 0 to 1. */
  readonly closeness: number;
  /** Row of the clause. */
  readonly clause: number;
}

/** Of what was found for a paragraph the closest, and of those as close the latest; null where nothing was. */
export function closestWording(
  context: ClauseContext,
  matches: readonly WordingMatches[],
): ClosestWording | null {
  const exact = matches.flatMap((found) => found.exact);
  const same = exact.filter(({ whole }) => whole);
  const near = matches.flatMap((found) => found.near);
  const closeness = near.reduce((most, match) => Math.max(most, match.closeness), 0);
  return (
    latest('same', same) ??
    latest('within', exact) ??
    latest(
      'near',
      near.filter((match) => match.closeness === closeness),
    )
  );

  function latest(
    likeness: ClosestWording['likeness'],
    found: readonly WordingMatch[],
  ): ClosestWording | null {
    const clause = found
      .flatMap(({ clauses }) => clauses)
      .reduce<number | null>((best, each) => (best === null || isAfter(each, best) ? each : best), null);
    return clause === null ? null : { likeness, closeness: likeness === 'near' ? closeness : 1, clause };
  }

  function isAfter(clause: number, other: number): boolean {
    return context.order.compare(nodeOfClause(context, clause), nodeOfClause(context, other)) > 0;
  }
}
