import { Suspense, type ComponentType } from 'react';
import { setTextLanguage } from '../../state/actions.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { isOwnRow } from '../../state/selectors/own-texts.ts';
import { shownVersion } from '../../state/selectors/shown-version.ts';
import { textVersions } from '../../state/selectors/text-versions.ts';
import type { ReaderTab } from '../../state/view.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { GapReader } from './GapReader.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import { ReaderTabs } from './ReaderTabs.tsx';

interface NodeReaderProps {
  readonly id: string;
  readonly tab: ReaderTab;
  readonly place: string | null;
  /** The check of one of the reader's own documents. */
  readonly check: ComponentType<{ readonly id: string; readonly row: number }>;
}

/** A text with its tabs, or what is known of a gap. */
export function NodeReader({ id, tab, place, check: Check }: NodeReaderProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const store = useStore();
  const chosen = useRecalling(({ view }) => view.textLanguage);
  const node = nodeSummary(corpus, id);
  if (!node) {
    if (id.startsWith('file:')) return <FaultNotice words={messages.reader.ownGone(shortName(id))} />;
    return (
      <FaultNotice words={messages.reader.unknownNode(nameOfSymbol(id, messages))}>
        <OfficialLink id={id} />
      </FaultNotice>
    );
  }

  const versions = textVersions(corpus, node.documents);
  const version = shownVersion(versions, chosen, interfaceLanguage);
  // The version that is open, or where that is a published one, the reader's own beside it.
  const checked = [...node.documents, version?.row ?? -1].findLast((row) => isOwnRow(corpus, row));
  return (
    <article className="node-reader" key={id}>
      <ReaderHeader
        node={node}
        versions={versions}
        version={version}
        onVersion={(code) => setTextLanguage(store, code)}
      />
      {version === null ? (
        <GapReader node={node} tab={tab} />
      ) : (
        <ReaderTabs
          node={node}
          row={version.row}
          tab={tab}
          place={place}
          check={
            checked !== undefined ? (
              <Suspense fallback={<p className="notice">{messages.reader.loading}</p>}>
                <Check id={id} row={checked} />
              </Suspense>
            ) : null
          }
        />
      )}
    </article>
  );
}
