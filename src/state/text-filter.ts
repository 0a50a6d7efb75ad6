import type { Act } from '../model/act.ts';
import type { Body } from '../model/document-symbol.ts';
import type { TextState } from '../graph/text-state.ts';

/** States a text can be asked for in; `own`, a document of the reader's own is here of it, goes with `here`. */
export const FILTER_STATES = ['here', 'gap', 'mentioned', 'own'] as const satisfies readonly (
  TextState | 'own'
)[];
export type FilterState = (typeof FILTER_STATES)[number];

/** Bodies by whose resolutions and decisions texts are told apart; `other` is every other document. */
export const FILTER_BODIES = ['GA', 'SC', 'ECOSOC', 'HRC', 'other'] as const satisfies readonly (
  Body | 'other'
)[];
export type FilterBody = (typeof FILTER_BODIES)[number];

/** Where in the citing text a citation stands; `elsewhere` is masthead, annexes, documents that are no resolution. */
export const FILTER_PLACES = ['preamble', 'operative', 'footnote', 'elsewhere'] as const;
export type FilterPlace = (typeof FILTER_PLACES)[number];

/**
 * Which texts are shown, sessions aside. Of one list any will do, an empty list leaves its question open, and all lists
 * hold together. Acts and places choose citations: shown are the texts that such a citation leads from or to, and times
 * recalled counts these citations alone.
 */
export interface TextFilter {
  readonly states: readonly FilterState[];
  readonly bodies: readonly FilterBody[];
  /** Ids of threads in the index. */
  readonly threads: readonly string[];
  readonly acts: readonly Act[];
  readonly places: readonly FilterPlace[];
  /** By how many texts it is recalled at least; 0 asks for nothing. */
  readonly leastRecalled: number;
}

/** Everything is shown. */
export const NO_FILTER: TextFilter = {
  states: [],
  bodies: [],
  threads: [],
  acts: [],
  places: [],
  leastRecalled: 0,
};

/** How many things a filter asks for; 0 shows everything. */
export function countChoices({ leastRecalled, ...lists }: TextFilter): number {
  const chosen = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  return chosen + (leastRecalled > 0 ? 1 : 0);
}
