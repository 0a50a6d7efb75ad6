/**
 * Starts a worker. One that is fetched lives by what the server says of it and not by the policy of the page; one made here
 * inherits that policy, so that no server's headers are needed to keep it from calling elsewhere.
 * @param script where the worker's script is
 * @param name for those who look into the browser
 */
export function startWorker(script: URL, name: string): Worker {
  const line = `import ${JSON.stringify(script.href)};`;
  const home = URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
  const worker = new Worker(home, { type: 'module', name });
  worker.addEventListener('message', () => URL.revokeObjectURL(home), { once: true });
  return worker;
}
