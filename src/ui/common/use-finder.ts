import { createContext, useContext } from 'react';
import type { Finder } from '../../state/search/finder.ts';

const FinderContext = createContext<Finder>({
  findNames: () => Promise.resolve(null),
  findWords: () => Promise.resolve(null),
  bringWords: () => Promise.resolve(),
  find: () => Promise.resolve({ status: 'none' }),
  follow: () => () => {},
  own: () => {},
});

/** Hands the page's way to all words that can be searched to everything below it. */
export const FinderProvider = FinderContext.Provider;

export function useFinder(): Finder {
  return useContext(FinderContext);
}
