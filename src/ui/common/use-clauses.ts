import { useEffect } from 'react';
import type { ClausesState } from '../../state/store.ts';
import { useLoader } from './use-document.ts';
import { useRecalling } from './use-recalling.ts';

const LOADING: ClausesState = { status: 'loading' };

/** The clauses beside the index, asked for as soon as somebody wants to see them. */
export function useClauses(): ClausesState {
  const { loadClauses } = useLoader();
  const state = useRecalling(({ clauses }) => clauses);
  useEffect(() => {
    if (state === null) loadClauses();
  }, [state, loadClauses]);
  return state ?? LOADING;
}
