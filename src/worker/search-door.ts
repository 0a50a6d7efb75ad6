import type { Distant, SearchCalls } from '../state/search/search-calls.ts';
import { callWorker } from './call-worker.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import address from './search-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** In seconds. What is asked takes a few at most, on a slow machine and with hundreds of own documents. */
const LONGEST_SILENCE = 60;

/** Starts the worker that holds the words, and gives the way to it. */
export function openSearchDoor(): Distant<SearchCalls> {
  const worker = startWorker(new URL(address, import.meta.url), 'searching');
  const calls = ['names', 'open', 'add', 'own', 'findNames', 'findWords', 'findWording'] as const;
  return callWorker<SearchCalls>(worker, calls, LONGEST_SILENCE);
}
