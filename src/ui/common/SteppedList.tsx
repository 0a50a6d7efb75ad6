import { useState, type ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';

/** So many are shown at first, and so many more whenever they are asked for: thousands at once would hold up the page. */
const STEP = 50;

interface SteppedListProps<Item> {
  readonly items: readonly Item[];
  readonly className: string;
  /** Their order says something: they are numbered. */
  readonly ordered?: boolean;
  /** A list item, with its key. */
  readonly children: (item: Item, at: number) => ReactNode;
}

/** A list that may be long: its beginning, and more of it when somebody wants it. */
export function SteppedList<Item>({ items, className, ordered = false, children }: SteppedListProps<Item>) {
  const messages = useMessages();
  const [shown, setShown] = useState(STEP);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List className={className}>{items.slice(0, shown).map(children)}</List>
      {items.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {messages.reader.more(Math.min(STEP, items.length - shown))}
        </button>
      )}
    </>
  );
}
