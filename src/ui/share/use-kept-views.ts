import { useCallback, useEffect, useState } from 'react';
import type { SavedView } from '../../state/saved-views.ts';
import { dropAside, keepViews, loadViews, VIEWS_KEY, type KeptViews } from './kept-views.ts';

interface KeptViewsState extends KeptViews {
  /** Keeps what a change makes of the list; gives false where the browser keeps nothing: it holds as long as the panel. */
  readonly change: (to: (views: readonly SavedView[]) => readonly SavedView[]) => boolean;
  readonly forgetAside: () => void;
}

/** The views this browser keeps, as they change in this window and in others. */
export function useKeptViews(): KeptViewsState {
  const [kept, setKept] = useState(loadViews);
  useEffect(() => {
    const reload = ({ key }: StorageEvent) => {
      if (key === null || key === VIEWS_KEY) setKept(loadViews());
    };
    addEventListener('storage', reload);
    return () => removeEventListener('storage', reload);
  }, []);
  const change = useCallback<KeptViewsState['change']>(
    (to) => {
      const views = to(kept.views);
      setKept({ ...kept, views });
      return keepViews(views);
    },
    [kept],
  );
  const forgetAside = useCallback(() => {
    dropAside();
    setKept((before) => ({ ...before, aside: null }));
  }, []);
  return { ...kept, change, forgetAside };
}
