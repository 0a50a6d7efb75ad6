import { useEffect, useState } from 'react';
import type { WordingOutcome } from '../../state/search/finder.ts';
import { useFinder } from './use-finder.ts';

/** A search for words: under way, with how many files have come of how many; or what came of it. */
export type WordingSearch =
  WordingOutcome | { readonly status: 'searching'; readonly come: number; readonly of: number };

const BEGUN: WordingSearch = { status: 'searching', come: 0, of: 0 };

/**
 * Looks for words in all clauses, and again when the words change.
 * @param ready false as long as what is found could not be shown
 */
export function useWording(
  words: string,
  ready: boolean,
): { readonly search: WordingSearch; readonly again: () => void } {
  const [tries, setTries] = useState(0);
  const finder = useFinder();
  const [search, setSearch] = useState<{ readonly words: string; readonly state: WordingSearch }>({
    words,
    state: BEGUN,
  });
  useEffect(() => {
    if (!ready) return undefined;
    let wanted = true;
    const tell = (state: WordingSearch) => {
      if (wanted) setSearch({ words, state });
    };
    void finder

      .find(words, (come, of) => tell({ status: 'searching', come, of }))
      .then((outcome) => tell(outcome));
    return () => {
      wanted = false;
    };
  }, [finder, words, ready, tries]);
  return {
    search: search.words === words ? search.state : BEGUN,
    again: () => {
      setSearch({ words, state: BEGUN });
      setTries(tries + 1);
    },
  };
}
