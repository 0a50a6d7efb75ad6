import { createContext, useContext, useEffect } from 'react';
import type { DocumentState } from '../../state/store.ts';
import { useRecalling } from './use-recalling.ts';

/** Asks for what is fetched; asking again for what is here or under way does nothing. */
export interface Loader {
  readonly loadCorpus: () => void;
  /** By row in the index's `documents`. */
  readonly loadDocument: (row: number) => void;
  readonly loadClauses: () => void;
}

const LoaderContext = createContext<Loader>({
  loadCorpus: () => {},
  loadDocument: () => {},
  loadClauses: () => {},
});

/** Hands the page's way to its files to everything below it. */
export const LoaderProvider = LoaderContext.Provider;

export function useLoader(): Loader {
  return useContext(LoaderContext);
}

const LOADING: DocumentState = { status: 'loading' };

/** The document of a row of the index's `documents`, asked for as soon as somebody wants to see it. */
export function useDocument(row: number): DocumentState {
  const { loadDocument } = useLoader();
  const state = useRecalling(({ documents }) => documents.get(row));
  useEffect(() => loadDocument(row), [loadDocument, row]);
  return state ?? LOADING;
}
