import { lazy, Suspense, useMemo } from 'react';
import { viewHref } from '../state/view-href.ts';
import type { Embed } from '../state/view.ts';
import { BrokenPart } from './BrokenPart.tsx';
import { FaultBoundary } from './common/FaultBoundary.tsx';
import { selectionName } from './common/selection-name.ts';
import { useCorpus } from './common/use-corpus.ts';
import { useRecalling } from './common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from './messages/use-messages.ts';
import { Opened } from './Opened.tsx';
import { Welcome } from './reader/Welcome.tsx';
import { Stage } from './stage/Stage.tsx';
import './styles/embedded.css';

const TableView = lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView }));

/** One side of the page within a page of somebody else's: no tools, and the way to all of it. */
export function Embedded({ side }: { readonly side: Embed }) {
  const { page } = useMessages();
  const { stage, selection } = useRecalling((state) => state.view);
  return (
    <>
      <main id="reader" className={side === 'map' ? 'outlook' : 'reader'} data-stage={stage} tabIndex={-1}>
        <FaultBoundary asked={selection} fallback={<BrokenPart words={page.readerBroken} />}>
          <Suspense fallback={<p className="notice">{page.loading}</p>}>
            {side === 'map' && (
              <div className="outlook-main">{stage === 'table' ? <TableView /> : <Stage />}</div>
            )}
            {side === 'text' && (selection.kind === 'none' ? <Welcome /> : <Opened selection={selection} />)}
          </Suspense>
        </FaultBoundary>
      </main>
      <WholePage />
    </>
  );
}

/** A window of its own: in the frame of another page there is no room for all of it, and nothing to be trusted. */
function WholePage() {
  const messages = useMessages();
  const { whole, wholeOf } = messages.share.embed;
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const selection = useRecalling((state) => state.view.selection);
  const href = useRecalling(useMemo(() => viewHref({ embed: null }), []));
  const name = selectionName(selection, corpus, messages, language);
  return (
    <footer className="whole-page">
      <strong>Recalling</strong>
      <a href={href} target="_blank" rel="noopener">
        {name === null ? whole : wholeOf(name)} <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}
