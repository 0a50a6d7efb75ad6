// oxlint-disable-next-line import/default -- the bundler makes it
import address from './lineage-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Starts the worker that joins own documents and traces their clauses. */
export function startLineageWorker(): Worker {
  return startWorker(new URL(address, import.meta.url), 'own documents');
}
