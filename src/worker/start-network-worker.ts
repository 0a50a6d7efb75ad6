// oxlint-disable-next-line import/default -- the bundler makes it
import address from './network-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Starts a worker that lays out one network. */
export function startNetworkWorker(): Worker {
  return startWorker(new URL(address, import.meta.url), 'network');
}
