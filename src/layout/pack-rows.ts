export interface Packing {
  /** Row of each extent, from 0. */
  readonly rows: Int32Array;
  readonly count: number;
}

/**
 * Puts extents, from `starts` to `ends`, into as few rows as first-fit by start needs, which for intervals is the fewest
 * possible (interval partitioning, Kleinberg & Tardos, Algorithm Design, 4.1); where starts are equal, in the order of
 * arrival. Beyond `most` rows the row that frees first is taken, and extents may overlap. Near-linear: n log n for the order,
 * n times the rows for the search. Numbers in arrays of their own kind, because there may be thousands while somebody drags.
 */
export function packRows(starts: Float64Array, ends: Float64Array, most: number): Packing {
  const rows = new Int32Array(starts.length);
  // Where each row is taken to.
  const taken = new Float64Array(Math.min(most, starts.length));
  let count = 0;
  for (const number of inOrder(starts)) {
    const row = freeRow(taken, count, starts[number]!);
    rows[number] = row;
    taken[row] = row < count ? Math.max(taken[row]!, ends[number]!) : ends[number]!;
    count = Math.max(count, row + 1);
  }
  return { rows, count };
}

function inOrder(starts: Float64Array): Uint32Array {
  const order = Uint32Array.from(starts.keys());
  return order.sort((a, b) => starts[a]! - starts[b]! || a - b);
}

/** The first row that is free at a place; a new one where none is, as long as there may be more. */
function freeRow(taken: Float64Array, count: number, start: number): number {
  let first = 0;
  for (let row = 0; row < count; row += 1) {
    if (taken[row]! <= start) return row;
    if (taken[row]! < taken[first]!) first = row;
  }
  return count < taken.length ? count : first;
}
