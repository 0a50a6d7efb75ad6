import { useState } from 'react';
import { foldedWords } from '../../lineage/clauses/folded-words.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import type { FilterChoice } from '../../state/selectors/filter-choices.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import { Count } from '../common/Count.tsx';
import { InLanguage } from '../common/InLanguage.tsx';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

/** Threads listed at once beside those that are chosen; the others are found by their titles. */
const MOST_LISTED = 6;

interface ThreadChoiceProps {
  readonly choices: readonly FilterChoice<CorpusThread>[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Some of the threads, those of most texts first; where they are many, found by words of their titles. */
export function ThreadChoice({ choices, chosen, onChoose }: ThreadChoiceProps) {
  const { filters } = useMessages();
  const [words, setWords] = useState('');
  if (choices.length === 0) return null;
  const sought = foldedWords(words);
  const found = choices.filter(({ value }) => !chosen.includes(value.id) && hasWords(value, sought));
  const first = new Set(found.slice(0, MOST_LISTED));
  // Each stays in its place when it is chosen, and keeps the focus.
  const listed = choices.filter((choice) => chosen.includes(choice.value.id) || first.has(choice));
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id].sort());
  return (
    <fieldset className="choice-group threads">
      <legend>{filters.threads}</legend>
      {choices.length > MOST_LISTED && (
        <input
          type="search"
          value={words}
          aria-label={filters.findThread}
          placeholder={filters.findThread}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {listed.map(({ value, count }) => (
        <label key={value.id} className="thread-choice" data-nothing={count === 0}>
          <input type="checkbox" checked={chosen.includes(value.id)} onChange={() => toggle(value.id)} />
          <ThreadTitle thread={value} /> <Count of={count} />
        </label>
      ))}
      {found.length > MOST_LISTED && <p>{filters.moreThreads(found.length - MOST_LISTED)}</p>}
      {listed.length === 0 && <p>{filters.noThread}</p>}
    </fieldset>
  );
}

function ThreadTitle({ thread }: { readonly thread: CorpusThread }) {
  const title = localizedTitle(thread.titles, useInterfaceLanguage());
  return (
    <InLanguage language={title?.language} className="thread-name">
      {title?.text ?? thread.id}
    </InLanguage>
  );
}

/** Whether some title has all words, or beginnings of them. */
function hasWords({ titles }: CorpusThread, sought: readonly string[]): boolean {
  return Object.values(titles).some((title) => {
    const words = foldedWords(title);
    return sought.every((each) => words.some((word) => word.startsWith(each)));
  });
}
