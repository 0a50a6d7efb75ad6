/** What a column has become, as little as says so: the rows that changed or are new, and what stands in them. */
export interface ChangedCells<Cell> {
  /** Rising. */
  readonly rows: readonly number[];
  /** One for each of the rows. */
  readonly cells: readonly Cell[];
}

/**
 * How a column of at least as many rows differs from what it was.
 * @param same whether two cells are alike; left out, whether they are the same
 */
export function changedCells<Cell>(
  before: readonly Cell[],
  after: readonly Cell[],
  same: (one: Cell, other: Cell) => boolean = Object.is,
): ChangedCells<Cell> {
  const rows: number[] = [];
  for (let row = 0; row < after.length; row += 1) {
    if (row >= before.length || !same(before[row]!, after[row]!)) rows.push(row);
  }
  return { rows, cells: rows.map((row) => after[row]!) };
}

/** The column as it has become. */
export function withCells<Cell>(before: readonly Cell[], { rows, cells }: ChangedCells<Cell>): Cell[] {
  const column = before.slice();
  for (const [place, row] of rows.entries()) column[row] = cells[place]!;
  return column;
}
