import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { selectNode } from '../../state/actions.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NothingFound } from './NothingFound.tsx';
import { SearchOption } from './SearchOption.tsx';
import { useNodeSearch } from '../common/use-node-search.ts';
import { useSearchKeys } from './use-search-keys.ts';
import './search.css';

/** Search for symbols and titles: a combobox whose results are walked by arrows and opened by Enter. */
export function SearchBox() {
  const messages = useMessages();
  const store = useStore();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  useSearchKeys(input);
  const asked = query.trim();
  const search = useNodeSearch(asked);
  const results = search.results ?? [];
  const shown = open && asked !== '' && search.results !== null;
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    setOpen(false);
    setAt(0);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && results.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((at + step + results.length) % results.length);
    } else if (event.key === 'Escape') {
      if (!shown) setQuery('');
      close();
    } else if (event.key === 'Enter' && shown && results[at] !== undefined) {
      event.preventDefault();
      selectNode(store, results[at]);
      close();
    }
  };
  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={messages.search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && results.length > 0 ? optionId(at) : undefined}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        spellCheck={false}
        placeholder={messages.search.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => {
          search.prepare();
          setOpen(true);
        }}
        onBlur={close}
        onKeyDown={walk}
      />
      <span className="search-keys" aria-hidden="true">
        <kbd>/</kbd> <kbd>Ctrl K</kbd>
      </span>
      <div id={listId} role="listbox" aria-label={messages.search.label} className="results" hidden={!shown}>
        {shown &&
          results.map((id, index) => (
            <SearchOption
              key={id}
              id={id}
              optionId={optionId(index)}
              active={index === at}
              onChosen={close}
            />
          ))}
      </div>
      <div role="status" className={shown && results.length === 0 ? 'results none' : 'unseen'}>
        {shown &&
          (results.length === 0 ? <NothingFound asked={asked} /> : messages.search.results(results.length))}
      </div>
    </search>
  );
}
