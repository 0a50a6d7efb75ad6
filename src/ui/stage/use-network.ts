import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { joinPlaces } from '../../layout/force/join-places.ts';
import type { layOutNetwork, NetworkPaper } from '../../layout/network-layout.ts';
import type { StageLayout } from '../../layout/stage-layout.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import type { settlingOf } from './settling-of.ts';

interface NetworkCode {
  readonly layOutNetwork: typeof layOutNetwork;
  readonly joinPlaces: typeof joinPlaces;
  readonly settlingOf: typeof settlingOf;
}

/** A network that has come to rest, put on paper. */
export type SettledNetwork = (paper: NetworkPaper) => StageLayout;

const nothing = () => null;
const neverCalls = () => () => {};

/**
 * The network of a corpus where it is wanted; null as long as it is on its way. Its code is fetched, and its layout begun,
 * when it is wanted for the first time. Own documents that join it move nothing: they come near what they cite. Throws, for
 * the nearest fault boundary, where code or layout cannot be had.
 */
export function useNetwork(corpus: Corpus, wanted: boolean): SettledNetwork | null {
  const { graph } = corpus;
  const standing = standingIndex(corpus);
  const code = useNetworkCode(wanted);
  // One that failed is kept, so that it is thrown and not begun anew until the fault boundary tries again.
  const settling = useMemo(
    () => (wanted && code ? code.settlingOf(standing) : null),
    [wanted, code, standing],
  );
  const places = useSyncExternalStore(settling?.subscribe ?? neverCalls, settling?.outcome ?? nothing);
  if (places instanceof Error) throw places;
  return useMemo(() => {
    if (!code || !places) return null;
    const all = code.joinPlaces(places, graph);
    return (paper) => code.layOutNetwork(graph, all, paper);
  }, [code, places, graph]);
}

/** What is laid out as it stands: the published corpus, but where own documents bring more texts than it has, all together. */
function standingIndex({ index, published = index }: Corpus): CorpusIndex {
  return index.nodes.id.length > 2 * published.nodes.id.length ? index : published;
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
  const [layout, joining, settling] = await Promise.all([
    import('../../layout/network-layout.ts'),
    import('../../layout/force/join-places.ts'),
    import('./settling-of.ts'),
  ]);
  return {
    layOutNetwork: layout.layOutNetwork,
    joinPlaces: joining.joinPlaces,
    settlingOf: settling.settlingOf,
  };
}
