import type { TableColumn, TableOrder } from '../table-order.ts';
import type { TableRow } from './table-rows.ts';

type SortKey = string | number | null;

const KEYS: Readonly<Record<TableColumn, (row: TableRow) => SortKey>> = {
  symbol: ({ node }) => node.id,
  // As a number: to compare words takes many times as long, and dates are what thousands of rows are sorted by at first.
  date: ({ node }) => (node.date === null ? null : Number(node.date.replaceAll('-', ''))),
  title: ({ title }) => title?.text ?? null,
  session: ({ node }) => node.session,
  item: ({ item }) => item,
  thread: ({ thread }) => thread?.text ?? null,
  text: ({ node }) => (node.documents.length > 0 ? 0 : node.gap ? 1 : 2),
  recalledBy: ({ node }) => node.recalledBy,
  recalls: ({ node }) => node.recalls,
};

/**
 * Rows by a column; what is unknown comes last in both directions, and equals go by symbol. Words are in the order of
 * the language given (BCP 47), numbers within them by what they count: 9 before 10.
 */
export function sortTableRows(
  rows: readonly TableRow[],
  { column, direction }: TableOrder,
  language: string,
): readonly TableRow[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: KEYS[column](row) }));
  keyed.sort((a, b) => {
    if (a.key !== null && b.key !== null) {
      const order = compareKeys(a.key, b.key, collator) * sign;
      if (order !== 0) return order;
    } else if (a.key !== b.key) return a.key === null ? 1 : -1;
    return collator.compare(a.row.node.id, b.row.node.id);
  });
  return keyed.map(({ row }) => row);
}

function compareKeys(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
