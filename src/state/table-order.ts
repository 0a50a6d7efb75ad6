/** What the table can be sorted by. */
export const TABLE_COLUMNS = [
  'symbol',
  'date',
  'title',
  'session',
  'item',
  'text',
  'recalledBy',
  'recalls',
  'thread',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

export const LATEST_FIRST: TableOrder = { column: 'date', direction: 'descending' };

/** Numbers and dates are looked at from the highest, words from the first. */
const HIGHEST_FIRST = new Set<TableColumn>(['date', 'session', 'recalledBy', 'recalls']);

/** The order in which a column is looked at first. */
export function orderBy(column: TableColumn): TableOrder {
  return { column, direction: HIGHEST_FIRST.has(column) ? 'descending' : 'ascending' };
}

/** The same column the other way round. */
export function turned({ column, direction }: TableOrder): TableOrder {
  return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' };
}

const TURNED = '-';

/** The order as an address has it: the column, with a minus before it where it is turned; the latest first is left out. */
export function formatOrder(order: TableOrder): string | null {
  const usual = orderBy(order.column).direction === order.direction;
  if (usual && order.column === LATEST_FIRST.column) return null;
  return `${usual ? '' : TURNED}${order.column}`;
}

/** The order an address asks for; the latest first where it asks for none that there is. */
export function parseOrder(text = ''): TableOrder {
  const isTurned = text.startsWith(TURNED);
  const name = isTurned ? text.slice(TURNED.length) : text;
  const column = TABLE_COLUMNS.find((each) => each === name);
  if (!column) return LATEST_FIRST;
  return isTurned ? turned(orderBy(column)) : orderBy(column);
}
