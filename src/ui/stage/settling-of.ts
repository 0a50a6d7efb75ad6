import { networkLinks } from '../../layout/force/network-links.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { oncePer } from '../../state/selectors/once-per.ts';
import type { SettleAnswer, SettleRequest } from '../../worker/network-protocol.ts';
import { startNetworkWorker } from '../../worker/start-network-worker.ts';

/** A network on its way to rest. */
export interface Settling {
  /** Where it has come to rest, x and y by row of the index; null before, and an error where it never will. */
  readonly outcome: () => SettleAnswer | Error | null;
  /** Calls back when there is an outcome; gives the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Lays the network of an index out, once, in a worker that ends with it. */
export const settlingOf = oncePer((index: CorpusIndex): Settling => {
  const listeners = new Set<() => void>();
  let outcome: SettleAnswer | Error | null = null;
  const worker = startNetworkWorker();
  const end = (how: SettleAnswer | Error) => {
    outcome = how;
    worker.terminate();
    for (const listener of listeners) listener();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SettleAnswer>) => end(data));
  worker.addEventListener('error', ({ message }) => end(new Error(message)));
  const request: SettleRequest = networkLinks(index);
  worker.postMessage(request, [request.source.buffer, request.target.buffer, request.strength.buffer]);
  return {
    outcome: () => outcome,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
});
