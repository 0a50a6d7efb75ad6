import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { layOutNetwork } from '../../layout/network-layout.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { settlingOf } from './settling-of.ts';

interface NetworkCode {
  readonly layOutNetwork: typeof layOutNetwork;
  readonly settlingOf: typeof settlingOf;
}

/** A network that has come to rest. */
export interface Network {
  readonly layOut: typeof layOutNetwork;
  /** x and y by row of the index. */
  readonly places: Float32Array;
}

const nothing = () => null;
const neverCalls = () => () => {};

/**
 * The network of an index where it is wanted; null as long as it is on its way. Its code is fetched, and its layout begun,
 * when it is wanted for the first time. Throws, for the nearest fault boundary, where either cannot be had.
 */
export function useNetwork(index: CorpusIndex, wanted: boolean): Network | null {
  const code = useNetworkCode(wanted);
  // One that failed is kept, so that it is thrown and not begun anew until the fault boundary tries again.
  const settling = useMemo(() => (wanted && code ? code.settlingOf(index) : null), [wanted, code, index]);
  const places = useSyncExternalStore(settling?.subscribe ?? neverCalls, settling?.outcome ?? nothing);
  if (places instanceof Error) throw places;
  return useMemo(() => code && places && { layOut: code.layOutNetwork, places }, [code, places]);
}

function useNetworkCode(wanted: boolean): NetworkCode | null {
  const [code, setCode] = useState<NetworkCode | Error | null>(null);
  const fetching = wanted && code === null;
  useEffect(() => {
    if (!fetching) return undefined;
    let left = false;
    fetchCode().then(
      (fetched) => !left && setCode(fetched),
      (cause: unknown) => !left && setCode(new Error('the network cannot be laid out', { cause })),
    );
    return () => {
      left = true;
    };
  }, [fetching]);
  if (code instanceof Error) throw code;
  return code;
}

async function fetchCode(): Promise<NetworkCode> {
  const [layout, settling] = await Promise.all([
    import('../../layout/network-layout.ts'),
    import('./settling-of.ts'),
  ]);
  return { layOutNetwork: layout.layOutNetwork, settlingOf: settling.settlingOf };
}
