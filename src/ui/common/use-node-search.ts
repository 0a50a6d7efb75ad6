import { useState } from 'react';
import type { searchNodes } from '../../state/search-nodes.ts';
import { useCorpus } from './use-corpus.ts';

type Search = typeof searchNodes;

/**
 * The ids a query finds, best first; null while the search's code is not here. It is fetched by `prepare`, when somebody
 * comes to the search box: until then nobody needs it. Where it could not be fetched, the next `prepare` tries again.
 */
export function useNodeSearch(query: string): {
  readonly results: readonly string[] | null;
  readonly prepare: () => void;
} {
  const corpus = useCorpus();
  const [search, setSearch] = useState<Search | null>(null);
  const prepare = () => {
    if (search) return;
    void import('../../state/search-nodes.ts').then(
      (module) => setSearch(() => module.searchNodes),
      () => {},
    );
  };
  if (query === '') return { results: [], prepare };
  return { results: search && search(corpus, query), prepare };
}
