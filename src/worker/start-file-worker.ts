// oxlint-disable-next-line import/default -- the bundler makes it
import address from './worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Starts the worker that reads files. */
export function startFileWorker(): Worker {
  return startWorker(new URL(address, import.meta.url), 'reading files');
}
