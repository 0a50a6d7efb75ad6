import { useEffect, useState } from 'react';
import type { FoundNames } from '../../state/search/search-calls.ts';
import { useCorpus } from './use-corpus.ts';
import { useFinder } from './use-finder.ts';

const NOTHING: FoundNames = { texts: [], total: 0, threads: [] };

/**
 * The texts and agenda items that a query finds, best first; those of the last query until the answer is here, null where
 * none has been answered.
 */
export function useNodeSearch(query: string, most = 12): FoundNames | null {
  const finder = useFinder();
  const corpus = useCorpus();
  const [found, setFound] = useState<FoundNames | null>(null);
  useEffect(() => {
    if (query === '') return undefined;
    let wanted = true;
    const ask = async () => {
      const answer = await finder.findNames(query, most);
      if (wanted && answer) setFound(answer);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [finder, corpus, query, most]);
  return query === '' ? NOTHING : found;
}
