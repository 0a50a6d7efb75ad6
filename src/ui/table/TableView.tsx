import { useDeferredValue, useMemo, useState } from 'react';
import { goTo, setSessions } from '../../state/actions.ts';
import { shownTexts } from '../../state/selectors/shown-texts.ts';
import { sortTableRows } from '../../state/selectors/sort-table-rows.ts';
import { tableRows } from '../../state/selectors/table-rows.ts';
import { orderBy, TABLE_COLUMNS, turned, type TableColumn } from '../../state/table-order.ts';
import { NothingLeft } from '../common/NothingLeft.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { NodeRow } from './NodeRow.tsx';
import './table.css';
import './narrow-table.css';

/** Rows drawn at first, and with each step more: tens of thousands at once would hold the page up. */
const FIRST = 100;
const STEP = 200;

/** The texts that filter and sessions leave, sortable by every column; the same selection as the map. */
export function TableView() {
  const messages = useMessages();
  const store = useStore();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  // The brush and the filters answer at once; thousands of rows follow.
  const shown = useDeferredValue(useRecalling(({ view }) => shownTexts(corpus, view)));
  const order = useRecalling(({ view }) => view.order);
  const [drawn, setDrawn] = useState(FIRST);
  const sorted = useMemo(
    () => sortTableRows(tableRows(corpus, language), order, language),
    [corpus, order, language],
  );
  const rows = useMemo(() => sorted.filter(({ node }) => shown.has(node.id)), [sorted, shown]);
  const sortBy = (next: TableColumn) =>
    goTo(store, { order: next === order.column ? turned(order) : orderBy(next) });
  return (
    <div className="table-view">
      <table className="texts">
        <caption>
          {messages.table.caption({
            here: rows.filter(({ node }) => node.documents.length > 0).length,
            gaps: rows.filter(({ node }) => node.gap).length,
            mentioned: rows.filter(({ node }) => node.documents.length === 0 && !node.gap).length,
          })}
          {shown.beyondSessions > 0 && (
            <>
              {' · '}
              {messages.table.outsideBrush(shown.beyondSessions)}{' '}
              <button type="button" className="inline-button" onClick={() => setSessions(store, null)}>
                {messages.table.showAll}
              </button>
            </>
          )}
        </caption>
        <thead>
          <tr data-sort-by={messages.table.sortBy}>
            {TABLE_COLUMNS.map((each) => (
              <ColumnHead
                key={each}
                column={each}
                sorted={each === order.column ? order.direction : null}
                onSort={sortBy}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <NodeRow key={row.node.id} row={row} />
          ))}
        </tbody>
      </table>
      {shown.count === 0 && <NothingLeft />}
      {rows.length > drawn && (
        <button type="button" className="button" onClick={() => setDrawn(drawn + STEP)}>
          {messages.reader.more(Math.min(STEP, rows.length - drawn))}
        </button>
      )}
    </div>
  );
}
