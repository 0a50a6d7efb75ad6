import { useEffect, useSyncExternalStore } from 'react';

function follow(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** False while the browser knows that there is no network. */
export function useNetwork(): boolean {
  return useSyncExternalStore(follow, () => navigator.onLine);
}

/** A network that says it is back needs a moment until it is; milliseconds. */
const UNTIL_IT_WORKS = 1000;

/** Does what waits for the network when it comes back. */
export function useWhenOnline(waiting: boolean, go: () => void): void {
  useEffect(() => {
    if (!waiting) return undefined;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const back = () => {
      clearTimeout(soon);
      soon = setTimeout(go, UNTIL_IT_WORKS);
    };
    addEventListener('online', back);
    return () => {
      clearTimeout(soon);
      removeEventListener('online', back);
    };
  }, [waiting, go]);
}
