/** Lists of rows, one for each of many keys, in one array: many times smaller and quicker than an array each. */
export interface RowLists {
  readonly lengthOf: (key: number) => number;
  /** Rows of a key, in the order of the column. */
  readonly rowsOf: (key: number) => Int32Array;
}

/** The rows of a column by the value that stands in them, 0 to below `keys`. */
export function rowLists(column: readonly number[], keys: number): RowLists {
  const first = new Int32Array(keys + 1);
  for (const key of column) first[key + 1]! += 1;
  for (let key = 0; key < keys; key += 1) first[key + 1]! += first[key]!;
  const free = first.slice();
  const rows = new Int32Array(column.length);
  column.forEach((key, row) => {
    rows[free[key]!] = row;
    free[key]! += 1;
  });
  return {
    lengthOf: (key) => first[key + 1]! - first[key]!,
    rowsOf: (key) => rows.subarray(first[key], first[key + 1]),
  };
}
