import { createContext, useContext } from 'react';

const SaidContext = createContext<(words: string) => void>(() => {});

/** Hands the panel's one status line to everything in it. */
export const SaidProvider = SaidContext.Provider;

/** Says, to eyes and to screen readers, what has been done. */
export function useSay(): (words: string) => void {
  return useContext(SaidContext);
}
