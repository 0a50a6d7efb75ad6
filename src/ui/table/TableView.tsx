import { useMemo, useState } from 'react';
import { setSessions } from '../../state/actions.ts';
import { sortTableRows } from '../../state/selectors/sort-table-rows.ts';
import { TABLE_COLUMNS, tableRows, type TableColumn } from '../../state/selectors/table-rows.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling, useStore } from '../common/use-recalling.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { NodeRow } from './NodeRow.tsx';
import './table.css';
import './narrow-table.css';

/** Rows drawn at first and with each step more: tens of thousands at once would hold the page up. */
const STEP = 500;

/** Numbers and dates are looked at from the highest, words from the first. */
const HIGHEST_FIRST = new Set<TableColumn>(['date', 'session', 'recalledBy', 'recalls']);

/** All texts of the chosen sessions, sortable by every column; the same selection as the map. */
export function TableView() {
  const messages = useMessages();
  const store = useStore();
  const corpus = useCorpus();
  const language = useInterfaceLanguage();
  const sessions = useRecalling(({ view }) => view.sessions);
  const [column, setColumn] = useState<TableColumn>('date');
  const [direction, setDirection] = useState<'ascending' | 'descending'>('descending');
  const [shown, setShown] = useState(STEP);
  const { rows, outside } = useMemo(
    () => tableRows(corpus, sessions, language),
    [corpus, sessions, language],
  );
  const sorted = useMemo(
    () => sortTableRows(rows, column, direction, language),
    [rows, column, direction, language],
  );
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
          {outside > 0 && (
            <>
              {' · '}
              {messages.table.outsideBrush(outside)}{' '}
              <button type="button" className="inline-button" onClick={() => setSessions(store, null)}>
                {messages.table.showAll}
              </button>
            </>
          )}
        </caption>
        <thead>
          <tr>
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
          {sorted.slice(0, shown).map((row) => (
            <NodeRow key={row.node.id} row={row} />
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {messages.reader.more(Math.min(STEP, sorted.length - shown))}
        </button>
      )}
    </div>
  );
}
