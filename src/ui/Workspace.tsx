import { lazy, Suspense, useEffect } from 'react';
import { useRecalling } from './common/use-recalling.ts';
import { useMessages } from './messages/use-messages.ts';
import { Welcome } from './reader/Welcome.tsx';
import { Stage } from './stage/Stage.tsx';
import { Legend } from './timeline/Legend.tsx';
import { SessionBrush } from './timeline/SessionBrush.tsx';

const importReader = () => import('./reader/Reader.tsx');
const Reader = lazy(async () => ({ default: (await importReader()).Reader }));
const TableView = lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView }));

/** Map or table with the session brush, and the reader beside it. */
export function Workspace() {
  const messages = useMessages();
  const stage = useRecalling((state) => state.view.stage);
  const empty = useRecalling((state) => state.view.selection.kind === 'none');
  useReaderSoon();
  return (
    <div className="workspace">
      <section className="outlook" data-stage={stage} aria-label={messages.page.map}>
        <div className="outlook-main">
          {stage === 'timeline' ? (
            <Stage />
          ) : (
            <Suspense fallback={<p className="notice">{messages.page.loading}</p>}>
              <TableView />
            </Suspense>
          )}
        </div>
        <SessionBrush />
        {stage === 'timeline' && <Legend />}
      </section>
      <main id="reader" className="reader" tabIndex={-1}>
        {empty ? (
          <Welcome />
        ) : (
          <Suspense fallback={<p className="notice">{messages.reader.loading}</p>}>
            <Reader />
          </Suspense>
        )}
      </main>
    </div>
  );
}

/** The reader's code comes after the first frame of the map, but before somebody clicks. */
function useReaderSoon(): void {
  useEffect(() => {
    const soon = setTimeout(() => void importReader(), 1500);
    return () => clearTimeout(soon);
  }, []);
}
