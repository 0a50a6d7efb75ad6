import { useDeferredValue, useEffect, useState } from 'react';
import type { WordsState } from '../../state/search/finder.ts';
import { latestQuestion } from '../../state/search/latest-question.ts';
import { wordsCome } from '../../state/search/words-come.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useFinder } from '../common/use-finder.ts';
import type { Found, SHOWN } from './search-options.ts';

/**
 * What a query finds in names and words, and how much of the words is here. It is asked anew while more of them come; what
 * was found last is kept until the answer is here.
 * @param language paragraphs in it come first
 */
export function useSearchResults(
  query: string,
  most: typeof SHOWN,
  language: string,
): { readonly found: Found | null; readonly words: WordsState } {
  const finder = useFinder();
  const corpus = useDeferredValue(useCorpus());
  const [found, setFound] = useState<Found | null>(null);
  const words = useWordsState();
  // Asked for by who types, and not by what comes: where the network fails, nothing would end that.
  useEffect(() => {
    if (query !== '') void finder.bringWords(language);
  }, [finder, query, language]);
  const come = wordsCome(words);
  const [ask] = useState(latestQuestion);
  useEffect(() => {
    if (query === '') return undefined;
    let wanted = true;
    ask(async () => {
      if (!wanted) return;
      const [names, paragraphs] = await Promise.all([
        finder.findNames(query, most.texts),
        finder.findWords(query, most.paragraphs, language),
      ]);
      if (wanted && names && paragraphs) setFound({ query, names, paragraphs });
    });
    return () => {
      wanted = false;
    };
  }, [ask, finder, corpus, query, most, language, come]);
  return { found: query === '' ? null : found, words };
}

/** Milliseconds between two looks at how far the words have come: results that jump with every file are hard to read. */
const LOOK = 600;

/** How much of the words is here. */
function useWordsState(): WordsState {
  const finder = useFinder();
  const [state, setState] = useState<WordsState>({ status: 'unasked' });
  useEffect(() => {
    let latest: WordsState | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = () => {
      timer = null;
      if (latest) setState(latest);
    };
    const unfollow = finder.follow((now) => {
      latest = now;
      if (now.status !== 'coming') show();
      else timer ??= setTimeout(show, LOOK);
    });
    return () => {
      unfollow();
      if (timer !== null) clearTimeout(timer);
    };
  }, [finder]);
  return state;
}
