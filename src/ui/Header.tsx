import { lazy, Suspense, useCallback, useState } from 'react';
import { libraryCounts } from '../state/selectors/library-counts.ts';
import type { Corpus } from '../state/selectors/corpus.ts';
import { NO_FILTER } from '../state/text-filter.ts';
import { STAGE_VIEWS } from '../state/view.ts';
import { BrokenPart } from './BrokenPart.tsx';
import { FaultBoundary } from './common/FaultBoundary.tsx';
import { useRecalling } from './common/use-recalling.ts';
import { ViewLink } from './common/ViewLink.tsx';
import { DropTarget } from './DropTarget.tsx';
import { KeysButton } from './KeysButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useMessages } from './messages/use-messages.ts';
import { SearchBox } from './search/SearchBox.tsx';
import { ShareButton } from './ShareButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const LibraryPanel = lazy(async () => ({
  default: (await import('./library/LibraryPanel.tsx')).LibraryPanel,
}));

/** Name, search, views, library, sharing, language and colours. */
export function Header() {
  const messages = useMessages();
  const corpus = useRecalling((state) => state.corpus);
  return (
    <header className="header">
      <h1>
        <ViewLink to={{ selection: { kind: 'none' }, stage: 'timeline', sessions: null, filter: NO_FILTER }}>
          Recalling
        </ViewLink>
      </h1>
      {corpus.status === 'ready' && (
        <>
          <SearchBox />
          <StageSwitch />
          <LibraryButton corpus={corpus} />
          <ShareButton />
        </>
      )}
      <div className="settings">
        <LanguageSwitch label={messages.page.interfaceLanguage} />
        <KeysButton />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function StageSwitch() {
  const messages = useMessages();
  const stage = useRecalling((state) => state.view.stage);
  return (
    <nav className="stage-switch" aria-label={messages.page.views}>
      {STAGE_VIEWS.map((each) => (
        <ViewLink key={each} to={{ stage: each }} aria-current={stage === each ? 'page' : undefined}>
          {messages.page[each]}
        </ViewLink>
      ))}
    </nav>
  );
}

function LibraryButton({ corpus }: { readonly corpus: Corpus }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  const { here, gaps, doubts } = libraryCounts(corpus);
  return (
    <>
      <button type="button" className="library-button" aria-haspopup="dialog" onClick={show}>
        <strong>{messages.page.library}</strong>{' '}
        <span className="counts">{messages.page.counts(here, gaps, doubts)}</span>
      </button>
      <DropTarget onDrop={show} />
      {open && (
        <FaultBoundary asked={open} fallback={<BrokenPart words={messages.page.libraryBroken} />}>
          <Suspense fallback={null}>
            <LibraryPanel onClose={() => setOpen(false)} />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}
