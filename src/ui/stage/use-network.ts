import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { layOutNetwork } from '../../layout/network-layout.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { settlingOf } from './settling-of.ts';

interface NetworkCode {
  readonly layOutNetwork: typeof layOutNetwork;
  readonly settlingOf: typeof settlingOf;
}

/** A network that has places. */
export interface Network {
  readonly layOut: typeof layOutNetwork;
  /** x and y by row of the index. */
  readonly places: Float32Array;
  /** False while it is on its way to rest. */
  readonly settled: boolean;
}

const nothing = () => null;
const neverCalls = () => () => {};

/**
 * The network of an index where it is wanted; null as long as it has no places. Its code is fetched, and its layout begun,
 * when it is wanted for the first time. Throws, for the nearest fault boundary, where either cannot be had.
 */
export function useNetwork(index: CorpusIndex, wanted: boolean): Network | null {
  const [code, setCode] = useState<NetworkCode | null>(null);
  const [missing, setMissing] = useState<Error | null>(null);
  const fetching = wanted && code === null;
  useEffect(() => {
    if (!fetching) return undefined;
    let left = false;
    fetchCode().then(
      (fetched) => !left && setCode(fetched),
      (fault: unknown) => !left && setMissing(new Error('the network cannot be laid out', { cause: fault })),
    );
    return () => {
      left = true;
    };
  }, [fetching]);
  const settling = wanted && code ? code.settlingOf(index) : null;
  const latest = useSyncExternalStore(settling?.subscribe ?? neverCalls, settling?.latest ?? nothing);
  const failed = useSyncExternalStore(settling?.subscribe ?? neverCalls, settling?.failed ?? nothing);
  if (wanted && missing !== null) throw missing;
  if (failed !== null) throw new Error(failed);
  return useMemo(
    () => code && latest && { layOut: code.layOutNetwork, places: latest.places, settled: latest.settled },
    [code, latest],
  );
}

async function fetchCode(): Promise<NetworkCode> {
  const [layout, settling] = await Promise.all([
    import('../../layout/network-layout.ts'),
    import('./settling-of.ts'),
  ]);
  return { layOutNetwork: layout.layOutNetwork, settlingOf: settling.settlingOf };
}
