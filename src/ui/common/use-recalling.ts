import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { RecallingStore, State } from '../../state/store.ts';

const StoreContext = createContext<RecallingStore | null>(null);

/** Hands the one store of the page to everything below it. */
export const StoreProvider = StoreContext.Provider;

/** The store itself, to give to the actions of `src/state`. */
export function useStore(): RecallingStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside a StoreProvider');
  return store;
}

/**
 * A value of the state, followed as it changes. The selector returns the same object for the same state
 * (a piece of the state or a memoised selector of `src/state`), else React renders without end.
 */
export function useRecalling<T>(selector: (state: State) => T): T {
  return useZustand(useStore(), selector);
}
