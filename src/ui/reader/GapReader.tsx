import { Tabs } from 'radix-ui';
import { toSymbol } from '../../model/document-symbol.ts';
import { setTab } from '../../state/actions.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import type { ReaderTab } from '../../state/view.ts';
import { Count } from '../common/Count.tsx';
import { isDocument } from '../common/is-document.ts';
import { useStore } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AboutTab } from './AboutTab.tsx';
import { CitingTexts } from './CitingTexts.tsx';

interface GapReaderProps {
  readonly node: NodeSummary;
  readonly tab: ReaderTab;
}

/** A text that is cited but not here: every paragraph that cites it, and what is known with its sources. */
export function GapReader({ node, tab }: GapReaderProps) {
  const messages = useMessages();
  const store = useStore();
  const names = messages.reader.tabs(isDocument(node));
  return (
    <>
      <p className="gap-notice">{messages.reader.gapExplained(toSymbol(node.id) !== null)}</p>
      <Tabs.Root
        className="tabs"
        dir={messages.direction}
        value={tab === 'about' ? 'about' : 'recalled-by'}
        onValueChange={(next) => setTab(store, next === 'about' ? 'about' : 'recalled-by')}
        activationMode="manual"
      >
        <Tabs.List className="tab-list" aria-label={messages.reader.label}>
          <Tabs.Trigger value="recalled-by">
            {names.recalledBy}
            <Count of={node.recalledBy} />
          </Tabs.Trigger>
          <Tabs.Trigger value="about">{names.about}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="recalled-by">
          <CitingTexts id={node.id} />
        </Tabs.Content>
        <Tabs.Content value="about">
          <AboutTab node={node} />
        </Tabs.Content>
      </Tabs.Root>
    </>
  );
}
