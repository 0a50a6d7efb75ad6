import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { selectNode, selectWording } from '../../state/actions.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NothingFound } from './NothingFound.tsx';
import { SearchOption } from './SearchOption.tsx';
import { useFinder } from '../common/use-finder.ts';
import { useNodeSearch } from '../common/use-node-search.ts';
import { WordingOption } from './WordingOption.tsx';
import { useSearchKeys } from './use-search-keys.ts';
import './search.css';

/** Two words or more can be a wording; a symbol alone is none. */
function isWording(asked: string): boolean {
  return (asked.match(/\p{L}{2,}/gu)?.length ?? 0) > 1;
}

/** Several paragraphs; what is longer is no search, and would only hold up the page. */
const LONGEST_QUERY = 6000;

/** Search for symbols, titles and wordings: a combobox whose results are walked by arrows and opened by Enter. */
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
  const finder = useFinder();
  const found = useNodeSearch(asked);
  const results = found?.texts ?? [];
  const shown = open && asked !== '' && found !== null;
  const worded = isWording(asked);
  /** The texts found, and last the search for the wording. */
  const options = results.length + Number(worded);
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    setOpen(false);
    setAt(0);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((at + step + options) % options);
    } else if (event.key === 'Escape') {
      if (!shown) setQuery('');
      close();
    } else if (event.key === 'Enter' && shown && at < options) {
      event.preventDefault();
      const chosen = results[at];
      if (chosen === undefined) selectWording(store, asked);
      else selectNode(store, chosen);
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
        aria-activedescendant={shown && options > 0 ? optionId(at) : undefined}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={messages.search.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => {
          void finder.findNames('', 0);
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
        {shown && worded && (
          <WordingOption
            words={asked}
            optionId={optionId(results.length)}
            active={at === results.length}
            onChosen={close}
          />
        )}
      </div>
      <div role="status" className={shown && options === 0 ? 'results none' : 'unseen'}>
        {shown &&
          (results.length === 0 ? <NothingFound asked={asked} /> : messages.search.results(results.length))}
      </div>
    </search>
  );
}
