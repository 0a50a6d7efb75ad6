import type { Act } from '../../model/act.ts';
import { nodeOfClause, type ClauseContext } from '../clauses/clause-context.ts';
import { readVerb, type VerbReading } from '../verbs/read-verb.ts';
import type { WordingMatch, WordingMatches } from './wording-index.ts';

/** A clause that says words somebody looks for. */
export interface WordingUse {
  /** Row of the clause. */
  readonly clause: number;
  readonly match: WordingMatch;
  /** The verb its clause begins with; null where none was recognised. */
  readonly verb: VerbReading | null;
}

export interface WordingAnswer {
  /** In order of adoption: the first is the first appearance. */
  readonly exact: readonly WordingUse[];
  /** The closest first, and of those as close in order of adoption. */
  readonly near: readonly WordingUse[];
  /** In what acts the same words stand, the most frequent first; null stands for no verb that was recognised. */
  readonly acts: readonly { readonly act: Act | null; readonly uses: number }[];
}

/** The clauses behind the texts that were found, in the orders a reader needs. Matches of several languages may be mixed. */
export function wordingUses(context: ClauseContext, { exact, near }: WordingMatches): WordingAnswer {
  const byAdoption = (a: WordingUse, b: WordingUse) =>
    context.order.compare(nodeOfClause(context, a.clause), nodeOfClause(context, b.clause)) ||
    a.clause - b.clause;
  const same = exact.flatMap(usesOf).sort(byAdoption);
  const counts = new Map<Act | null, number>();
  for (const { verb } of same) counts.set(verb?.act ?? null, (counts.get(verb?.act ?? null) ?? 0) + 1);
  return {
    exact: same,
    near: near.flatMap(usesOf).sort((a, b) => b.match.closeness - a.match.closeness || byAdoption(a, b)),
    acts: [...counts].map(([act, uses]) => ({ act, uses })).sort((a, b) => b.uses - a.uses),
  };
}

function usesOf(match: WordingMatch): WordingUse[] {
  const verb = readVerb(match.text, match.language);
  return match.clauses.map((clause) => ({ clause, match, verb }));
}
