import { networkLinks } from '../../layout/force/network-links.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { SettleAnswer, SettleRequest } from '../../worker/network-protocol.ts';
import { startNetworkWorker } from '../../worker/start-network-worker.ts';

/** A network on its way to rest. */
export interface Settling {
  /** Where it has come to rest, x and y by row of the index; null before, and an error where it never will. */
  readonly outcome: () => SettleAnswer | Error | null;
  /** Calls back when there is an outcome; gives the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

const known = new WeakMap<CorpusIndex, Settling>();
let stopPresent = () => {};

/**
 * Lays the network of an index out, once, in a worker that ends with it, or when another index is asked for. What failed or
 * was ended begins anew when it is asked for again.
 */
export function settlingOf(index: CorpusIndex): Settling {
  let settling = known.get(index);
  if (!settling) {
    stopPresent();
    settling = begin(index);
    known.set(index, settling);
  }
  return settling;
}

function begin(index: CorpusIndex): Settling {
  const listeners = new Set<() => void>();
  let outcome: SettleAnswer | Error | null = null;
  const worker = startNetworkWorker();
  stopPresent = () => {
    known.delete(index);
    worker.terminate();
  };
  const end = (how: SettleAnswer | Error) => {
    outcome = how;
    stopPresent = () => {};
    if (how instanceof Error) known.delete(index);
    worker.terminate();
    for (const listener of listeners) listener();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SettleAnswer>) => end(data));
  worker.addEventListener('error', ({ message }) =>
    end(new Error(message || 'the network cannot be laid out')),
  );
  const request: SettleRequest = networkLinks(index);
  worker.postMessage(request, [request.source.buffer, request.target.buffer, request.strength.buffer]);
  return {
    outcome: () => outcome,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
