import type { TableColumn, TableRow } from './table-rows.ts';

/** Symbols and item numbers by their numbers: 9 before 10. No locale, so that the order is the same everywhere. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

type SortKey = string | number | null;

const KEYS: Readonly<Record<TableColumn, (row: TableRow) => SortKey>> = {
  symbol: ({ node }) => node.id,
  date: ({ node }) => node.date,
  title: ({ title }) => title?.text ?? null,
  session: ({ node }) => node.session,
  item: ({ item }) => item,
  thread: ({ threadTitles }) => (threadTitles ? JSON.stringify(threadTitles) : null),
  text: ({ node }) => (node.documents.length > 0 ? 0 : node.gap ? 1 : 2),
  recalledBy: ({ node }) => node.recalledBy,
  recalls: ({ node }) => node.recalls,
};

/** Rows by a column; what is unknown comes last in both directions, and equals go by symbol. */
export function sortTableRows(
  rows: readonly TableRow[],
  column: TableColumn,
  direction: 'ascending' | 'descending',
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [KEYS[column](a), KEYS[column](b)];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else {
      const order = compareKeys(left, right) * sign;
      if (order !== 0) return order;
    }
    return collator.compare(a.node.id, b.node.id);
  });
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
