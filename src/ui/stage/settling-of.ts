import { networkLinks } from '../../layout/force/network-links.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import { oncePer } from '../../state/selectors/once-per.ts';
import type { SettleAnswer, SettleRequest } from '../../worker/network-protocol.ts';
import { startNetworkWorker } from '../../worker/start-network-worker.ts';
import { prefersStillness } from './prefers-stillness.ts';

/** A network on its way to rest. Where `failed` is set, it will not come there. */
export interface Settling {
  /** The latest places, x and y by row of the index; null before the first. */
  readonly latest: () => SettleAnswer | null;
  /** Why the worker broke, in its own words; null as long as it has not. */
  readonly failed: () => string | null;
  /** Calls back when one of the two is another; gives the way to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Milliseconds between two pictures on the way: a drawing of thousands takes its time. */
const EVERY = 1200;
/** Fewer texts than this are at rest before anybody has seen them move. */
const SEEN_MOVING = 1500;

/** Lays the network of an index out, once, in a worker that ends with it. Where stillness is asked for, only its rest is told. */
export const settlingOf = oncePer((index: CorpusIndex): Settling => {
  const listeners = new Set<() => void>();
  let latest: SettleAnswer | null = null;
  let failed: string | null = null;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const worker = startNetworkWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<SettleAnswer>) => {
    latest = data;
    if (data.settled) worker.terminate();
    tell();
  });
  worker.addEventListener('error', ({ message }) => {
    failed = message;
    worker.terminate();
    tell();
  });
  const links = networkLinks(index);
  const every = prefersStillness() || index.nodes.id.length < SEEN_MOVING ? null : EVERY;
  if (every !== null) latest = { places: links.seed.slice(), settled: false };
  const request: SettleRequest = { links, every };
  worker.postMessage(request, [links.source.buffer, links.target.buffer, links.strength.buffer]);
  return {
    latest: () => latest,
    failed: () => failed,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
});
