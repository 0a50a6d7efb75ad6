import { useMemo } from 'react';
import { textClauses, type TextClauses } from '../../state/selectors/clauses-of.ts';
import { useClauses } from '../common/use-clauses.ts';
import { useCorpus } from '../common/use-corpus.ts';

/** What became of the clauses of a document; null as long as they are not here, and for a document without any. */
export function useTextClauses(row: number): TextClauses | null {
  const corpus = useCorpus();
  const state = useClauses();
  return useMemo(
    () => (state.status === 'ready' ? textClauses(corpus, state.clauses, row) : null),
    [corpus, state, row],
  );
}
