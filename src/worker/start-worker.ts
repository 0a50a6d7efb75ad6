// oxlint-disable-next-line import/default -- the bundler makes it
import address from './worker.ts?worker&url';

/**
 * Starts the worker. A worker that is fetched lives by what the server says of it and not by the policy of the page; one
 * made here inherits that policy, so that no server's headers are needed to keep it from calling elsewhere.
 */
export function startWorker(): Worker {
  const script = `import ${JSON.stringify(new URL(address, import.meta.url).href)};`;
  const home = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(home, { type: 'module', name: 'reading files' });
  worker.addEventListener('message', () => URL.revokeObjectURL(home), { once: true });
  return worker;
}
