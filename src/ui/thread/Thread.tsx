import { useMemo, type CSSProperties } from 'react';
import { titleKey } from '../../lineage/title-key.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import type { Corpus } from '../../state/selectors/corpus.ts';
import { mainPathOf, type MainStep } from '../../state/selectors/main-path-of.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import type { ItemHistoryRow } from '../../state/selectors/item-history.ts';
import { recalledBeside } from '../../state/selectors/recalled-beside.ts';
import { threadChart, type ChartRow } from '../../state/selectors/thread-chart.ts';
import type { Spotlight } from '../../state/store.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { InLanguage } from '../common/InLanguage.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useSpotlight } from '../common/use-spotlight.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { MainPath } from './MainPath.tsx';
import { RecalledBeside } from './RecalledBeside.tsx';
import { ThreadSession } from './ThreadSession.tsx';
import { TrackHeads } from './TrackHeads.tsx';
import './thread.css';

/** More rival tracks than this stand in one column, each text with the letter of its track. */
const MOST_COLUMNS = 3;

/** An agenda item through the sessions: its number and title in each, and the texts of trunk and rival tracks. */
export function Thread({ id }: { readonly id: string }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const thread = corpus.index.threads.find((each) => each.id === id);
  const path = useMemo(() => (thread ? mainPathOf(corpus, thread) : []), [corpus, thread]);
  useSpotlight(useMemo(() => (thread ? lightOf(corpus, thread, path) : null), [corpus, thread, path]));
  if (!thread) return <FaultNotice words={messages.thread.unknown} />;
  const rows = threadChart(corpus, thread);
  const texts = rows.flatMap((row) => row.texts);
  const rivals = thread.tracks.length - 1;
  const apart = rivals <= MOST_COLUMNS;
  return (
    <article
      className="thread-view"
      data-apart={apart}
      style={{ '--tracks': apart ? Math.max(1, rivals) : 1 } as CSSProperties}
    >
      <header className="reader-head">
        <p className="reader-symbol">{messages.thread.kind}</p>
        <ThreadTitle thread={thread} />
        <p className="masthead-facts">
          {messages.thread.summary({
            texts: texts.length,
            here: texts.filter(({ node }) => node.documents.length > 0).length,
            first: rows.find(({ session }) => session !== null)?.session ?? null,
            last: rows.findLast(({ session }) => session !== null)?.session ?? null,
          })}
        </p>
        {rivals > 0 && (
          <p className="masthead-facts">
            <span className="badge doubt">{messages.reader.inferred}</span>{' '}
            {messages.thread.inferredExplained}
          </p>
        )}
        <MainPath steps={path} />
        <RecalledBeside texts={recalledBeside(corpus, thread)} />
      </header>
      {rivals > 0 && <TrackHeads thread={thread} apart={apart} />}
      <ol className="thread-rows">
        {rows.map((row, at) => (
          <ThreadSession
            key={`${row.session ?? ''} ${row.texts[0]?.node.id ?? ''}`}
            row={row}
            titles={newTitles(row, rows.slice(0, at), thread)}
            first={at === 0}
            letters={!apart}
            last={at === rows.length - 1}
          />
        ))}
      </ol>
    </article>
  );
}

function ThreadTitle({ thread }: { readonly thread: CorpusThread }) {
  const title = localizedTitle(thread.titles, useInterfaceLanguage());
  return (
    <h2 className="reader-title" tabIndex={-1}>
      {title ? <InLanguage language={title.language}>{title.text}</InLanguage> : thread.id}
    </h2>
  );
}

/** The item's titles in a session that neither the thread nor a session before bears. */
function newTitles(row: ChartRow, before: readonly ChartRow[], { titles }: CorpusThread): ItemHistoryRow[] {
  const told = [
    ...Object.values(titles),
    ...before.flatMap(({ items }) => items.map(({ title }) => title ?? '')),
  ];
  const keys = new Set(told.map(titleKey));
  return row.items.filter(({ title }) => title !== null && !keys.has(titleKey(title)));
}

/** All texts of the thread, and the main path through them; what follows what is drawn on the map as it is. */
function lightOf({ index }: Corpus, { tracks }: CorpusThread, steps: readonly MainStep[]): Spotlight {
  return {
    texts: tracks.flatMap(({ members }) => members.flatMap((row) => index.nodes.id[row] ?? [])),
    steps,
  };
}
