import { useDeferredValue, useEffect, useMemo } from 'react';
import { textClauses, type TextClauses } from '../../state/selectors/clauses-of.ts';
import { afterPaint } from '../common/after-paint.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useLoader } from '../common/use-document.ts';
import { useRecalling } from '../common/use-recalling.ts';

/**
 * What became of the clauses of a document; null as long as they are not here, and for a document without any. The words
 * come first: clauses are asked for when those have been painted, and put beside them a few at a time.
 * @param here whether the words are
 */
export function useTextClauses(row: number, here: boolean): TextClauses | null {
  const corpus = useCorpus();
  const { loadClauses } = useLoader();
  const known = useRecalling(({ clauses }) => clauses);
  const asked = known !== null;
  useEffect(() => (here && !asked ? afterPaint(loadClauses) : undefined), [here, asked, loadClauses]);
  const state = useDeferredValue(known);
  return useMemo(
    () => (state?.status === 'ready' ? textClauses(corpus, state.clauses, row) : null),
    [corpus, state, row],
  );
}
