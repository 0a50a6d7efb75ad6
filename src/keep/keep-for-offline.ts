/**
 * Has the browser keep the page, and what is read of the corpus, for visits without a network. Nothing happens where
 * browsers do not offer it: over plain HTTP, or in some private windows.
 */
export function keepForOffline(corpus: URL): void {
  const container = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!container) return;
  // What was read before the service worker was at work has not passed through it: once more, from the browser's cache.
  if (container.controller === null) {
    container.addEventListener('controllerchange', () => void passAgain(corpus), { once: true });
  }
  const register = () => container.register(new URL('service-worker.js', document.baseURI)).catch(() => {});
  // The first visit is for reading: what it needs comes first.
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register(), { once: true });
}

async function passAgain(corpus: URL): Promise<void> {
  const read = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const address of new Set(read.filter((name) => name.startsWith(corpus.href)))) {
    await fetch(address).catch(() => {});
  }
}
