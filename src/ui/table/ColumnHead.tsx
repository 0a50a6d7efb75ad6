import type { TableColumn, TableOrder } from '../../state/table-order.ts';
import { useMessages } from '../messages/use-messages.ts';

interface ColumnHeadProps {
  readonly column: TableColumn;
  /** Direction the table is sorted in by this column; null when by another. */
  readonly sorted: TableOrder['direction'] | null;
  readonly onSort: (column: TableColumn) => void;
}

/** The head of a column: a button that sorts by it, and once more the other way round. */
export function ColumnHead({ column, sorted, onSort }: ColumnHeadProps) {
  const messages = useMessages();
  return (
    <th scope="col" data-column={column} aria-sort={sorted ?? undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {messages.table.columns[column]}
        <span aria-hidden="true" className="direction">
          {sorted === 'ascending' ? '▲' : sorted === 'descending' ? '▼' : ''}
        </span>
      </button>
    </th>
  );
}
