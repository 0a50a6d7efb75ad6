import { nodeOfClause, type ClauseContext } from '../clauses/clause-context.ts';
import type { WordingMatch, WordingMatches } from './wording-index.ts';

/** The latest agreed clause that says a paragraph's words, or comes closest. */
export interface ClosestWording {
  /** It says the `same` words and nothing else, holds them `within` others, or is only `near`. */
  readonly likeness: 'same' | 'within' | 'near';
  /** Share of the paragraph's words that stand in it unchanged, 0 to 1. */
  readonly closeness: number;
  /** Row of the clause. */
  readonly clause: number;
  /** Row of the first clause that says it as this one does; null where this is the only one, or dates do not tell. */
  readonly first: number | null;
  /** False where no resolution or decision says anything like it, and this is a draft or another document. */
  readonly agreed: boolean;
}

/**
 * Of what was found for a paragraph the closest that was agreed, in a resolution or decision, and of those as close the
 * latest; where nothing agreed is near, the closest of all; null where nothing was found.
 */
export function closestWording(
  context: ClauseContext,
  matches: readonly WordingMatches[],
): ClosestWording | null {
  const { kind } = context.index.nodes;
  const isAgreed = (clause: number) => {
    const node = nodeOfClause(context, clause);
    return kind[node] === 'resolution' || kind[node] === 'decision';
  };
  const agreed = closestOf(context, matches, isAgreed);
  if (agreed) return { ...agreed, agreed: true };
  const any = closestOf(context, matches, () => true);
  return any && { ...any, agreed: false };
}

function closestOf(
  context: ClauseContext,
  matches: readonly WordingMatches[],
  isMeant: (clause: number) => boolean,
): Omit<ClosestWording, 'agreed'> | null {
  const meant = (found: readonly WordingMatch[]) => found.filter(({ clauses }) => clauses.some(isMeant));
  const exact = meant(matches.flatMap((found) => found.exact));
  const same = exact.filter(({ whole }) => whole);
  const near = meant(matches.flatMap((found) => found.near));
  const closeness = near.reduce((most, match) => Math.max(most, match.closeness), 0);
  const nearest = near.filter((match) => match.closeness === closeness);
  return latest('same', same) ?? latest('within', exact) ?? latest('near', nearest);

  function latest(likeness: ClosestWording['likeness'], found: readonly WordingMatch[]) {
    const uses = found
      .flatMap(({ clauses }) => clauses.filter(isMeant))
      .sort((a, b) => compare(a, b) || a - b);
    const clause = uses.findLast((use, at) => at === 0 || compare(uses[at - 1]!, use) < 0);
    if (clause === undefined) return null;
    return {
      likeness,
      closeness: likeness === 'near' ? closeness : 1,
      clause,
      first: firstOf(context, uses, clause),
    };
  }

  function compare(a: number, b: number): number {
    return context.order.compare(nodeOfClause(context, a), nodeOfClause(context, b));
  }
}

/** The first of several uses, in order of adoption, where it is known to be before all others. */
function firstOf(context: ClauseContext, uses: readonly number[], latest: number): number | null {
  const [first = latest] = uses;
  const node = nodeOfClause(context, first);
  const others = uses.map((use) => nodeOfClause(context, use)).filter((other) => other !== node);
  const isFirst = others.length > 0 && others.every((other) => context.order.isEarlier(node, other));
  return isFirst ? first : null;
}
