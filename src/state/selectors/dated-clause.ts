import type { PublishedClauses } from '../../model/published-clauses.ts';
import { clausePlace, type ClausePlace } from './clauses-of.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary } from './node-summary.ts';

/** A clause by where it stands, and when it was adopted. */
export interface DatedClause extends ClausePlace {
  /** ISO; null when unknown. */
  readonly date: string | null;
}

/** A published clause by its row, as people name it. */
export function datedClause(corpus: Corpus, published: PublishedClauses, clause: number): DatedClause {
  const place = clausePlace(corpus, published, clause);
  return { ...place, date: nodeSummary(corpus, place.id)?.date ?? null };
}
