import type { ClauseGrowth } from '../lineage/own/clause-growth.ts';
import type { IndexGrowth } from '../lineage/own/index-growth.ts';
import type { CorpusDocument, CorpusIndex } from '../model/published-corpus.ts';

/** What of the published index the worker needs; each part is handed over by itself, so that the page is not held up. */
export const INDEX_PARTS = [
  'nodes',
  'documents',
  'edges',
  'succession',
  'threads',
  'facts',
  'ledger',
] as const satisfies readonly (keyof CorpusIndex)[];

/** A part of the published index; those of another index take the place of what was there. */
export type IndexPart = {
  [Name in (typeof INDEX_PARTS)[number]]: { readonly name: Name; readonly value: CorpusIndex[Name] };
}[(typeof INDEX_PARTS)[number]];

/** Page to worker. `job` comes back with what is answered. */
export type LineageRequest =
  | ({ readonly kind: 'index' } & IndexPart)
  /** An own document, under a number. */
  | { readonly kind: 'document'; readonly number: number; readonly document: CorpusDocument }
  /** Join the documents of these numbers to the index; all others can be forgotten. */
  | { readonly kind: 'join'; readonly job: number; readonly numbers: readonly number[] }
  /** Trace the clauses of what was joined last. `corpus` is the address of the folder of the corpus. */
  | { readonly kind: 'trace'; readonly job: number; readonly corpus: string };

/** Worker to page. */
export type LineageAnswer =
  | { readonly kind: 'joined'; readonly job: number; readonly value: IndexGrowth }
  | { readonly kind: 'reading'; readonly job: number; readonly done: number; readonly total: number }
  | { readonly kind: 'traced'; readonly job: number; readonly value: ClauseGrowth }
  /** In the words of whatever broke, which is a mistake of ours. */
  | { readonly kind: 'broken'; readonly job: number; readonly reason: string };
