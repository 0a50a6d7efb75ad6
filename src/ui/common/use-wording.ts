import { createContext, useContext, useEffect, useState } from 'react';
import type { WordingFinder, WordingOutcome } from '../../state/find-wording.ts';

const FinderContext = createContext<WordingFinder>({ find: () => Promise.resolve({ status: 'none' }) });

/** Hands the page's way to the words of the corpus to everything below it. */
export const WordingProvider = FinderContext.Provider;

/** The page's way to the words of the corpus, for who looks for many. */
export function useWordingFinder(): WordingFinder {
  return useContext(FinderContext);
}

/** A search for words: under way, with how many files have come of how many; or what came of it. */
export type WordingSearch =
  WordingOutcome | { readonly status: 'searching'; readonly come: number; readonly of: number };

const BEGUN: WordingSearch = { status: 'searching', come: 0, of: 0 };

/**
 * Looks for words in all clauses, and again when the words change.
 * @param clauses how many clauses are published; null as long as that is not known
 */
export function useWording(
  words: string,
  clauses: number | null,
): { readonly search: WordingSearch; readonly again: () => void } {
  const [tries, setTries] = useState(0);
  const finder = useWordingFinder();
  const [search, setSearch] = useState<{ readonly words: string; readonly state: WordingSearch }>({
    words,
    state: BEGUN,
  });
  useEffect(() => {
    if (clauses === null) return undefined;
    let wanted = true;
    const tell = (state: WordingSearch) => {
      if (wanted) setSearch({ words, state });
    };
    void finder
      .find(words, clauses, (come, of) => tell({ status: 'searching', come, of }))
      .then((outcome) => tell(outcome));
    return () => {
      wanted = false;
    };
  }, [finder, words, clauses, tries]);
  return {
    search: search.words === words ? search.state : BEGUN,
    again: () => {
      setSearch({ words, state: BEGUN });
      setTries(tries + 1);
    },
  };
}
