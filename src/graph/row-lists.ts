/** Lists of rows, one for each of many keys, in one array: many times smaller and quicker than an array each. */
export interface RowLists {
  readonly lengthOf: (key: number) => number;
  /** Rows of a key, in the order of the column. */
  readonly rowsOf: (key: number) => Int32Array;
}

/** The rows of a column by the value that stands in them, 0 to below `keys`. */
export function rowLists(column: readonly number[], keys: number): RowLists {
  // Plain loops: somebody waits for the map while they run for the first time, over hundreds of thousands of rows.
  const first = new Int32Array(keys + 1);
  for (let row = 0; row < column.length; row += 1) first[column[row]! + 1]! += 1;
  for (let key = 0; key < keys; key += 1) first[key + 1]! += first[key]!;
  const free = first.slice();
  const rows = new Int32Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const key = column[row]!;
    rows[free[key]!] = row;
    free[key]! += 1;
  }
  return {
    lengthOf: (key) => first[key + 1]! - first[key]!,
    rowsOf: (key) => rows.subarray(first[key], first[key + 1]),
  };
}
