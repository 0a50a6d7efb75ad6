import { setTextLanguage } from '../../state/actions.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import type { ReaderTab } from '../../state/view.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { GapReader } from './GapReader.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import { ReaderTabs } from './ReaderTabs.tsx';

interface NodeReaderProps {
  readonly id: string;
  readonly tab: ReaderTab;
  readonly place: string | null;
}

/** A text with its tabs, or what is known of a gap. */
export function NodeReader({ id, tab, place }: NodeReaderProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const interfaceLanguage = useInterfaceLanguage();
  const store = useStore();
  const chosen = useRecalling(({ view }) => view.textLanguage);
  const node = nodeSummary(corpus, id);
  if (!node) {
    return (
      <FaultNotice words={messages.reader.unknownNode(nameOfSymbol(id, messages))}>
        <OfficialLink id={id} />
      </FaultNotice>
    );
  }

  const languageOf = (row: number) => corpus.index.documents.language[row] ?? null;
  const speaks = (language: string | null) => node.documents.find((row) => languageOf(row) === language);
  const row = speaks(chosen ?? interfaceLanguage) ?? speaks(interfaceLanguage) ?? node.documents[0];
  return (
    <article className="node-reader" key={id}>
      <ReaderHeader
        node={node}
        document={row ?? null}
        languages={node.documents.map(languageOf)}
        onLanguage={(language) => setTextLanguage(store, language)}
      />
      {row === undefined ? (
        <GapReader node={node} tab={tab} />
      ) : (
        <ReaderTabs node={node} row={row} tab={tab} place={place} />
      )}
    </article>
  );
}
