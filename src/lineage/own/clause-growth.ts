import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import type { PublishedClause } from '../clauses/publish-clauses.ts';

/** A clause by the row of its document and the id of the part: own and published texts may be read at different times. */
export interface OwnLinkEnd {
  readonly document: number;
  readonly place: string;
}

/** A clause and one that it comes from, at least one of them in an own document. */
export interface OwnLink {
  readonly later: OwnLinkEnd;
  readonly earlier: OwnLinkEnd;
  /** Changed words as a share of all words of both, 0 to 1. */
  readonly degree: number;
  /** True where the clause left its place among the others. */
  readonly moved: boolean;
  readonly basis: ClauseLinkBasis;
}

/** What own documents add to the published clauses. */
export interface ClauseGrowth {
  /** By own document, in the order of their rows; none where the language is unknown. */
  readonly clauses: readonly (readonly PublishedClause[])[];
  readonly links: readonly OwnLink[];
  /** How many published texts were read for it, and how many of those that matter were not: not to be had, or too many. */
  readonly read: number;
  readonly unread: number;
}
