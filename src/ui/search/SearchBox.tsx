import { useRef } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { NothingFound } from './NothingFound.tsx';
import { ResultFoot } from './ResultFoot.tsx';
import { useSearchBox } from './use-search-box.ts';
import { useSearchKeys } from './use-search-keys.ts';
import './search.css';

/** Several paragraphs; what is longer is no search, and would only hold up the page. */
const LONGEST_QUERY = 6000;

/**
 * Search for texts, agenda items, paragraphs and wordings: a combobox whose results are walked by arrows and opened by
 * Enter.
 */
export function SearchBox() {
  const { search } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const box = useSearchBox();
  useSearchKeys(input);
  const { List, found, shown, groups } = box;
  const waiting = box.words.status === 'unasked' || box.words.status === 'coming';
  const nothing = box.asked !== '' && found !== null && groups.every(({ name }) => name === 'wording');
  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={search.label}
        aria-expanded={shown}
        aria-controls={box.listId}
        aria-autocomplete="list"
        aria-activedescendant={box.activeId}
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={search.placeholder}
        value={box.query}
        onChange={(event) => box.onChange(event.target.value)}
        onFocus={box.onFocus}
        onBlur={box.onBlur}
        onKeyDown={box.onKeyDown}
        onPaste={box.onPaste}
      />
      <span className="search-keys" aria-hidden="true">
        <kbd>/</kbd> <kbd>Ctrl K</kbd>
      </span>
      <div className="results" hidden={!shown}>
        {nothing && shown && (
          <p className="result-none" role="status">
            <NothingFound asked={found.query.trim()} soFar={waiting} />
          </p>
        )}
        {List ? (
          <List
            listId={box.listId}
            groups={shown ? groups : []}
            active={box.active}
            busy={!box.answered}
            onChosen={box.onChosen}
          />
        ) : (
          <div id={box.listId} role="listbox" aria-label={search.label} />
        )}
        {box.asked !== '' && (
          <ResultFoot words={box.words} firstWords={found?.paragraphs.firstWords ?? null} />
        )}
      </div>
      <div role="status" className="unseen">
        {shown &&
          !nothing &&
          found &&
          search.results(
            found.names.total,
            found.names.threads.length,
            found.paragraphs.total + found.paragraphs.ownTotal,
          )}
      </div>
    </search>
  );
}
