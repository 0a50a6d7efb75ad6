import type { CSSProperties } from 'react';
import type { ItemHistoryRow } from '../../state/selectors/item-history.ts';
import type { ChartRow } from '../../state/selectors/thread-chart.ts';
import { factWords } from '../common/fact-words.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { ThreadText } from './ThreadText.tsx';

interface ThreadSessionProps {
  readonly row: ChartRow;
  /** Titles of the item to tell: those that it had not before. */
  readonly titles: readonly ItemHistoryRow[];
  /** Each text says the letter of its track. */
  readonly letters: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** A session: the item's number and title in it, and the texts, each in the column of its track. */
export function ThreadSession({ row, titles, letters, first, last }: ThreadSessionProps) {
  const messages = useMessages();
  const columns = row.trunk || letters ? [0] : row.running;
  return (
    <li className="thread-row" data-first={first} data-last={last}>
      <div className="thread-session">
        <span>
          {row.session === null ? messages.thread.noSession : messages.session.ordinal(row.session)}
        </span>
        {row.items.map(({ number }) => number !== null && <ItemNumber key={number} printed={number} />)}
      </div>
      {titles.map(({ language, title }) => (
        <p key={title} className="thread-item-title">
          <InLanguage language={language}>{messages.quoted(title ?? '')}</InLanguage>
        </p>
      ))}
      {columns.map((track) => (
        <ul
          key={track}
          className="thread-cell"
          data-trunk={track === 0}
          data-leaves={track > 1 && row.leaving.includes(track)}
          data-ends={row.ending.includes(track)}
          data-joins={track > 1 && row.joining.includes(track)}
          style={{ '--track': track } as CSSProperties}
        >
          {row.texts
            .filter((text) => track === 0 || text.track === track)
            .map((text) => (
              <ThreadText key={text.node.id} text={text} letter={letters} />
            ))}
        </ul>
      ))}
    </li>
  );
}

function ItemNumber({ printed }: { readonly printed: string }) {
  const messages = useMessages();
  const { words } = factWords({ name: 'agenda-item', value: printed, language: null }, messages);
  return <p className="thread-item">{messages.reader.item(words)}</p>;
}
