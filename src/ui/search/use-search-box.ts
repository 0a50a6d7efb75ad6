import { useId, useState, type ClipboardEvent } from 'react';
import { useFinder } from '../common/use-finder.ts';
import { optionId } from './option-id.ts';
import { pasteParagraphs } from './paste-paragraphs.ts';
import { keepSearch } from './recent-searches.ts';
import type { SearchOption } from './search-options.ts';
import { useOptions } from './use-options.ts';
import { useRecentSearches } from './use-recent-searches.ts';
import { useResultKeys } from './use-result-keys.ts';
import { useResultList } from './use-result-list.ts';

/** What the search box holds and does. */
export function useSearchBox() {
  const listId = useId();
  const finder = useFinder();
  const { List, fetchList } = useResultList();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const { recent, recall, forget } = useRecentSearches();
  const asked = query.trimStart(); // a space behind the last word says that it is whole
  const { showFirst, showMore, ...offered } = useOptions(asked, recent);
  const write = (text: string) => {
    setQuery(text);
    showFirst();
    setOpen(true);
    keys.begin();
  };
  const close = () => {
    setOpen(false);
    keys.begin();
  };
  const act = (option: SearchOption) => {
    if (option.kind === 'recent') return write(option.query);
    if (option.kind === 'more') return showMore(option.of);
    if (option.kind === 'forget') return forget();
    keepSearch(asked.trim());
    write(''); // it has led somewhere, and stands among the recent searches
    close();
  };
  const keys = useResultKeys({
    options: offered.keys,
    answered: offered.answered,
    choose: (key) => document.getElementById(optionId(listId, key))?.click(),
    onOpen: () => setOpen(true),
    onEscape: () => (open ? close() : setQuery('')),
  });
  const onFocus = () => {
    // Code and names come while somebody begins to type.
    fetchList();
    void finder.findNames('', 0);
    recall();
    setOpen(true);
  };
  const shown = List !== null && open && offered.any;
  return {
    ...offered,
    List,
    listId,
    query,
    asked,
    shown,
    active: keys.active,
    activeId: shown && keys.active !== undefined ? optionId(listId, keys.active) : undefined,
    onChosen: act,
    onChange: write,
    onKeyDown: keys.onKeyDown,
    onBlur: close,
    onFocus,
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => pasteParagraphs(event, write),
  };
}
