import type { Corpus } from '../../state/selectors/corpus.ts';
import { useRecalling } from './use-recalling.ts';

/** The corpus, for components that stand only where it is here. */
export function useCorpus(): Corpus {
  const corpus = useRecalling((state) => state.corpus);
  if (corpus.status !== 'ready') throw new Error('useCorpus before the corpus is here');
  return corpus;
}
