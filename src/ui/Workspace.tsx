import { lazy, Suspense, useEffect } from 'react';
import type { StageView } from '../state/view.ts';
import { BrokenPart } from './BrokenPart.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FaultBoundary } from './common/FaultBoundary.tsx';
import { useRecalling } from './common/use-recalling.ts';
import { ViewLink } from './common/ViewLink.tsx';
import { useMessages } from './messages/use-messages.ts';
import { importReader, Opened } from './Opened.tsx';
import { Welcome } from './reader/Welcome.tsx';
import { Stage } from './stage/Stage.tsx';
import { FIRST_FRAME } from './stage/use-first-frame.ts';
import { Legend } from './timeline/Legend.tsx';
import { SessionBrush } from './timeline/SessionBrush.tsx';

const TableView = lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView }));

const SelectedWords = lazy(async () => ({
  default: (await import('./wording/SelectedWords.tsx')).SelectedWords,
}));

/** Map or table with filters and session brush, and the reader beside it. */
export function Workspace() {
  const messages = useMessages();
  const stage = useRecalling((state) => state.view.stage);
  const selection = useRecalling((state) => state.view.selection);
  useReaderSoon(stage !== 'table');
  return (
    <div className="workspace" data-opened={selection.kind}>
      <section className="outlook" data-stage={stage} aria-label={messages.page.map}>
        <FaultBoundary asked={stage} fallback={<BrokenOutlook stage={stage} />}>
          <div className="outlook-main">
            {stage === 'table' ? (
              <Suspense fallback={<p className="notice">{messages.page.loading}</p>}>
                <TableView />
              </Suspense>
            ) : (
              <Stage />
            )}
          </div>
          <SessionBrush>
            <FilterBar />
          </SessionBrush>
          {stage !== 'table' && <Legend />}
        </FaultBoundary>
      </section>
      <main id="reader" className="reader" tabIndex={-1}>
        <FaultBoundary asked={selection} fallback={<BrokenPart words={messages.page.readerBroken} />}>
          {selection.kind === 'none' ? (
            <Welcome />
          ) : (
            <Suspense fallback={<p className="notice">{messages.reader.loading}</p>}>
              <Opened selection={selection} />
            </Suspense>
          )}
        </FaultBoundary>
        {selection.kind !== 'none' && (
          <FaultBoundary asked={selection.kind} fallback={null}>
            <Suspense fallback={null}>
              <SelectedWords />
            </Suspense>
          </FaultBoundary>
        )}
      </main>
    </div>
  );
}

/** Map or table failed: the other of the two may not have. */
function BrokenOutlook({ stage }: { readonly stage: StageView }) {
  const { page } = useMessages();
  const [other, words] =
    stage === 'timeline' ? (['table', page.seeTable] as const) : (['timeline', page.seeTimeline] as const);
  return (
    <BrokenPart words={page.outlookBroken}>
      <ViewLink to={{ stage: other }}>{words}</ViewLink>
    </BrokenPart>
  );
}

/** The reader's code comes after the first frame of the map, but before somebody clicks. Where it does not, the click says so. */
function useReaderSoon(drawing: boolean): void {
  useEffect(() => {
    const fetchReader = () => void importReader().catch(() => {});
    if (!drawing) {
      const soon = setTimeout(fetchReader, 1500);
      return () => clearTimeout(soon);
    }
    const observer = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName(FIRST_FRAME).length > 0) fetchReader();
    });
    observer.observe({ type: 'mark', buffered: true });
    return () => observer.disconnect();
  }, [drawing]);
}
