import type { ClauseLinkBasis } from '../../model/published-clauses.ts';

/** A clause by its document's row and its place among the document's clauses, from 0. */
export interface ClauseAddress {
  readonly document: number;
  readonly at: number;
}

/** A clause and one that it comes from. */
export interface FoundLink {
  readonly later: ClauseAddress;
  readonly earlier: ClauseAddress;
  /** Changed words as a share of all words of both, 0 to 1. */
  readonly degree: number;
  /** True where the clause left its place among the others. */
  readonly moved: boolean;
  readonly basis: ClauseLinkBasis;
}
