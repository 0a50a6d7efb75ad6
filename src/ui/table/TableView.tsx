import { useDeferredValue, useMemo, useState } from 'react';
import { setSessions } from '../../state/actions.ts';
import { shownTexts } from '../../state/selectors/shown-texts.ts';
import { sortTableRows } from '../../state/selectors/sort-table-rows.ts';
import { TABLE_COLUMNS, tableRows, type TableColumn } from '../../state/selectors/table-rows.ts';
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

/** Numbers and dates are looked at from the highest, words from the first. */
const HIGHEST_FIRST = new Set<TableColumn>(['date', 'session', 'recalledBy', 'recalls']);

/** The texts that filter and sessions leave, sortable by every column; the same selection as the map. */
export function TableView() {
  const messages = useMessages();
  const store = useStore();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  // The brush and the filters answer at once; thousands of rows follow.
  const shown = useDeferredValue(useRecalling(({ view }) => shownTexts(corpus, view)));
  const [column, setColumn] = useState<TableColumn>('date');
  const [direction, setDirection] = useState<'ascending' | 'descending'>('descending');
  const [drawn, setDrawn] = useState(FIRST);
  const sorted = useMemo(
    () => sortTableRows(tableRows(corpus, language), column, direction, language),
    [corpus, column, direction, language],
  );
  const rows = useMemo(() => sorted.filter(({ node }) => shown.has(node.id)), [sorted, shown]);
  const sortBy = (next: TableColumn) => {
    const flipped = direction === 'ascending' ? 'descending' : 'ascending';
    setDirection(next === column ? flipped : HIGHEST_FIRST.has(next) ? 'descending' : 'ascending');
    setColumn(next);
  };
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
                sorted={each === column ? direction : null}
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
