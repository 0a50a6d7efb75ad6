import { lazy, Suspense, useState } from 'react';
import type { Embed } from '../state/view.ts';
import { useOpenings } from './common/use-openings.ts';
import { useRecalling } from './common/use-recalling.ts';
import { Announcer } from './Announcer.tsx';
import { CorpusFault } from './CorpusFault.tsx';
import { Header } from './Header.tsx';
import { useMessages } from './messages/use-messages.ts';
import { OfflineMark } from './OfflineMark.tsx';
import { PaneSwitch, type Pane } from './PaneSwitch.tsx';
import { useDocumentLanguage } from './use-document-language.ts';
import { useReaderFocus } from './use-reader-focus.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { Workspace } from './Workspace.tsx';

const Embedded = lazy(async () => ({ default: (await import('./Embedded.tsx')).Embedded }));

/** The whole page: header, map or table on one side, reader on the other; on a phone one of the two. */
export function App() {
  const messages = useMessages();
  const corpus = useRecalling((state) => state.corpus);
  const selection = useRecalling((state) => state.view.selection);
  const side = useEmbeddedSide();
  const [pane, setPane] = useState<Pane>(selection.kind === 'none' ? 'map' : 'text');
  const [followed, setFollowed] = useState(selection);
  // What is chosen on the map of a phone is there to be read.
  if (followed !== selection) {
    setFollowed(selection);
    if (selection.kind !== 'none') setPane('text');
  }
  useOpenings(() => setPane('text'));
  useDocumentLanguage();
  useReaderFocus();
  useReadingPlace();
  return (
    <div className={side === null ? 'page' : 'page embedded'} data-pane={side === null ? pane : undefined}>
      <a className="skip" href="#reader">
        {messages.page.skip}
      </a>
      {side === null && <Header />}
      <OfflineMark />
      {corpus.status === 'loading' && (
        <main id="reader" className="whole" tabIndex={-1}>
          <p role="status">{messages.page.loading}</p>
        </main>
      )}
      {corpus.status === 'failed' && <CorpusFault fault={corpus.fault} />}
      {corpus.status === 'ready' && side === null && (
        <>
          <Workspace />
          <PaneSwitch pane={pane} onPane={setPane} />
        </>
      )}
      {corpus.status === 'ready' && side !== null && (
        <Suspense fallback={null}>
          <Embedded side={side} />
        </Suspense>
      )}
      <Announcer />
    </div>
  );
}

/**
 * The side that the frame of another page shows; null for the whole page. In a frame there are no tools, whatever its
 * address says: another page could lay itself over them and have them pressed.
 */
function useEmbeddedSide(): Embed | null {
  const { embed, selection } = useRecalling((state) => state.view);
  // The first view tells the side: one that followed what is chosen would leave no way back to the map.
  const [framed] = useState<Embed | null>(() => {
    if (window.parent === window) return null;
    return selection.kind === 'none' ? 'map' : 'text';
  });
  return embed ?? framed;
}
