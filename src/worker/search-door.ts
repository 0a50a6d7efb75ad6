import type { Distant, SearchCalls } from '../state/search/search-calls.ts';
import { callWorker } from './call-worker.ts';
// oxlint-disable-next-line import/default -- the bundler makes it
import address from './search-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Starts the worker that holds the words, and gives the way to it. */
export function openSearchDoor(): Distant<SearchCalls> {
  const worker = startWorker(new URL(address, import.meta.url), 'searching');
  return callWorker<SearchCalls>(worker, [
    'names',
    'open',
    'add',
    'own',
    'findNames',
    'findWords',
    'findWording',
  ]);
}
