import { useRecalling } from './common/use-recalling.ts';
import { nameOfSymbol, shortName } from './messages/name-of-symbol.ts';
import type { ReaderTab } from '../state/view.ts';
import type { Messages } from './messages/types.ts';
import { useMessages } from './messages/use-messages.ts';

/** Says to screen readers what the reader now shows; the focus stays where it is. */
export function Announcer() {
  const messages = useMessages();
  const selection = useRecalling((state) => state.view.selection);
  const words =
    selection.kind === 'node'
      ? [
          messages.reader.opened(nameOfSymbol(selection.id, messages)),
          tabName(selection.tab, messages),
          selection.place,
        ]
      : selection.kind === 'edge'
        ? [messages.evidence.title(shortName(selection.source), shortName(selection.target))]
        : [];
  return (
    <div className="unseen" role="status" aria-live="polite">
      {words.filter(Boolean).join(', ')}
    </div>
  );
}

function tabName(tab: ReaderTab, { reader: { tabs } }: Messages): string {
  return tab === 'recalled-by' ? tabs.recalledBy : tabs[tab];
}
