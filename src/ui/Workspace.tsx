import { lazy, Suspense } from 'react';
import { useRecalling } from './common/use-recalling.ts';
import { useMessages } from './messages/use-messages.ts';
import { Reader } from './reader/Reader.tsx';
import { Stage } from './stage/Stage.tsx';
import { Legend } from './timeline/Legend.tsx';
import { SessionBrush } from './timeline/SessionBrush.tsx';

const TableView = lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView }));

/** Map or table with the session brush, and the reader beside it. */
export function Workspace() {
  const messages = useMessages();
  const stage = useRecalling((state) => state.view.stage);
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
        <Reader />
      </main>
    </div>
  );
}
