import { useId, useMemo, useState, type ClipboardEvent, type RefObject } from 'react';
import { isOwnText } from '../../state/selectors/own-texts.ts';
import { soughtWords } from '../../state/sought-words.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useFinder } from '../common/use-finder.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useInterfaceLanguage } from '../messages/use-messages.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';
import { optionId } from './ResultList.tsx';
import { optionGroups, recentGroups, SHOWN, type SearchOption } from './search-options.ts';
import { useResultKeys } from './use-result-keys.ts';
import { useSearchResults } from './use-search-results.ts';

/** What the search box holds and does. */
export function useSearchBox(input: RefObject<HTMLInputElement | null>) {
  const listId = useId();
  const corpus = useCorpus();
  const finder = useFinder();
  const interfaceLanguage = useInterfaceLanguage();
  const textLanguage = useRecalling((state) => state.view.textLanguage);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const [recent, setRecent] = useState<readonly string[]>([]);
  // A space behind the last word says that it is whole.
  const asked = query.trim() === '' ? '' : query.trimStart();
  const { found, words } = useSearchResults(asked, most, textLanguage ?? interfaceLanguage);
  const groups = useMemo(() => {
    if (asked === '') return recentGroups(recent);
    return found === null ? [] : optionGroups(found, (id) => isOwnText(corpus, id));
  }, [asked, found, recent, corpus]);
  const options = groups.flatMap((group) => group.options);

  const write = (text: string) => {
    setQuery(text);
    setMost(SHOWN);
    setOpen(true);
    keys.begin();
  };
  const close = () => {
    setOpen(false);
    keys.begin();
  };
  const onChosen = (option: SearchOption) => {
    switch (option.kind) {
      case 'recent':
        return write(option.query);
      case 'forget':
        forgetSearches();
        setRecent([]);
        return;
      case 'more':
        return setMost({ ...most, [option.of]: most[option.of] + 2 * SHOWN[option.of] });
      case 'text':
      case 'item':
      case 'paragraph':
      case 'wording':
        keepSearch(asked.trim());
        close();
    }
  };
  const keys = useResultKeys({
    options: options.length,
    answered: asked === '' || found?.query === asked,
    choose: (at) => document.getElementById(optionId(listId, at))?.click(),
    onOpen: () => setOpen(true),
    onEscape: () => {
      if (!open) setQuery('');
      close();
    },
  });
  const shown = open && (asked === '' ? options.length > 0 : found !== null || words.status === 'failed');
  return {
    listId,
    query,
    asked,
    found,
    words,
    groups,
    shown,
    at: keys.at,
    activeId: shown && options.length > 0 ? optionId(listId, keys.at) : undefined,
    onChosen,
    onChange: write,
    onKeyDown: keys.onKeyDown,
    onBlur: close,
    onFocus: () => {
      // Code and names come while somebody begins to type.
      void finder.findNames('', 0);
      setRecent(recentSearches());
      setOpen(true);
    },
    onPaste: (event: ClipboardEvent) => {
      // The box has one line: several paragraphs stay apart by the mark that they have in addresses.
      const pasted = event.clipboardData.getData('text/plain');
      const paragraphs = soughtWords(pasted);
      const box = input.current;
      if (!paragraphs?.includes('¶') || !box) return;
      event.preventDefault();
      box.setRangeText(paragraphs, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
      write(box.value);
    },
  };
}
