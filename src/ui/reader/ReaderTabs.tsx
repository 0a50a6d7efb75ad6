import type { ReactNode } from 'react';
import { Tabs } from 'radix-ui';
import { setTab } from '../../state/actions.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { READER_TABS, type ReaderTab } from '../../state/view.ts';
import { isDocument } from '../common/is-document.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AboutTab } from './AboutTab.tsx';
import { ClausesTab } from './ClausesTab.tsx';
import { CitingTexts } from './CitingTexts.tsx';
import { RecallsList } from './RecallsList.tsx';
import { TextTab } from './TextTab.tsx';

interface ReaderTabsProps {
  readonly node: NodeSummary;
  /** Row of the document that is open. */
  readonly row: number;
  readonly tab: ReaderTab;
  readonly place: string | null;
  /** The check of one of the reader's own documents; null for others. */
  readonly check: ReactNode | null;
}

/** Text, recalls, recalled by, about; and of the reader's own documents the check. */
export function ReaderTabs({ node, row, tab, place, check }: ReaderTabsProps) {
  const messages = useMessages();
  const store = useStore();
  const words = messages.reader.tabs(isDocument(node));
  const names: Record<ReaderTab, [string, number | null]> = {
    text: [words.text, null],
    recalls: [words.recalls, node.recalls],
    'recalled-by': [words.recalledBy, node.recalledBy],
    clauses: [words.clauses, null],
    check: [words.check, null],
    about: [words.about, null],
  };
  const shown = READER_TABS.filter((each) => each !== 'check' || check !== null);
  return (
    <Tabs.Root
      className="tabs"
      dir={messages.direction}
      value={shown.find((each) => each === tab) ?? 'text'}
      onValueChange={(next) => {
        const known = READER_TABS.find((each) => each === next);
        if (known) setTab(store, known);
      }}
      activationMode="manual"
    >
      <Tabs.List className="tab-list" aria-label={messages.reader.label}>
        {shown.map((each) => (
          <Tabs.Trigger key={each} value={each}>
            {names[each][0]}
            {names[each][1] !== null && <span className="count">{names[each][1]}</span>}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="text">
        <TextTab row={row} place={place} />
      </Tabs.Content>
      <Tabs.Content value="recalls">
        <RecallsList id={node.id} />
      </Tabs.Content>
      <Tabs.Content value="recalled-by">
        <CitingTexts id={node.id} />
      </Tabs.Content>
      <Tabs.Content value="clauses">
        <ClausesTab row={row} place={place} />
      </Tabs.Content>
      {check !== null && <Tabs.Content value="check">{check}</Tabs.Content>}
      <Tabs.Content value="about">
        <AboutTab node={node} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
