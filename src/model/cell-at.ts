/**
 * The cell of a column at a row that the border has checked ({@link rowAstray}). A row past the end is a programmer's
 * mistake: throws a `RangeError` rather than make up a value.
 */
export function cellAt<Cell>(column: readonly Cell[], row: number): Cell {
  const cell = column[row];
  if (cell === undefined) throw new RangeError(`no row ${row} in a column of ${column.length}`);
  return cell;
}
