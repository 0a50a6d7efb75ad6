import type { WordsState } from './finder.ts';

/**
 * What of a state makes other answers likely: how many files have come, and infinity when all have. What failed, or was not
 * asked for, makes none: asked anew because of it, a search that cannot start would start without end.
 */
export function wordsCome(state: WordsState): number {
  if (state.status === 'all') return Number.POSITIVE_INFINITY;
  return state.status === 'coming' ? state.come : 0;
}
