import type { ClauseLinkBasis } from '../../model/published-clauses.ts';

/** A clause and one that it comes from, as rows of a shelf. */
export interface TracedLink {
  readonly later: number;
  readonly earlier: number;
  /** Changed words as a share of all words of both, 0 to 1. */
  readonly degree: number;
  readonly basis: ClauseLinkBasis;
}

/** A clause by its document's row and its place among the document's clauses, from 0. */
export interface ClauseAddress {
  readonly document: number;
  readonly at: number;
}

/** The same as it is published. */
export interface FoundLink extends Omit<TracedLink, 'later' | 'earlier'> {
  readonly later: ClauseAddress;
  readonly earlier: ClauseAddress;
  /** True where the clause left its place among the others. */
  readonly moved: boolean;
}
