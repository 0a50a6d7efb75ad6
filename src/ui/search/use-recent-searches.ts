import { useState } from 'react';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/** What was searched for before, once it has been looked up. */
export function useRecentSearches() {
  const [recent, setRecent] = useState<readonly string[]>([]);
  return {
    recent,
    recall: () => setRecent(recentSearches()),
    forget: () => {
      forgetSearches();
      setRecent([]);
    },
  };
}
