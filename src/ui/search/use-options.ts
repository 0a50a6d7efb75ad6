import { useMemo, useState } from 'react';
import { isOwnText } from '../../state/selectors/own-texts.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage } from '../messages/use-messages.ts';
import { optionGroups, optionKey, recentGroups, SHOWN } from './search-options.ts';
import { useSearchResults } from './use-search-results.ts';

/**
 * What the box offers for what was asked, or for nothing asked.
 * @param recent what was searched for before
 */
export function useOptions(asked: string, recent: readonly string[]) {
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const textLanguage = useRecalling((state) => state.view.textLanguage);
  const [most, setMost] = useState(SHOWN);
  const { found, words } = useSearchResults(asked, most, textLanguage ?? interfaceLanguage);
  const groups = useMemo(() => {
    if (asked === '') return recentGroups(recent);
    return found === null ? [] : optionGroups(found, (id) => isOwnText(corpus, id));
  }, [asked, found, recent, corpus]);
  const keys = useMemo(() => groups.flatMap(({ options }) => options.map(optionKey)), [groups]);
  return {
    found,
    words,
    groups,
    /** Of all options, in their order. */
    keys,
    /** There is something to show, be it that nothing was found. */
    any: asked === '' ? keys.length > 0 : found !== null || words.status === 'failed',
    /** True when they are those of what stands in the box. */
    answered: asked === '' || found?.query === asked,
    showMore: (of: keyof typeof SHOWN) => setMost({ ...most, [of]: most[of] + 2 * SHOWN[of] }),
    showFirst: () => setMost(SHOWN),
  };
}
