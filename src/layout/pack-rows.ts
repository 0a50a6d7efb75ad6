/** What wants a place in a row: from `start` to `end`, in the order of arrival when starts are equal. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Packing {
  /** Row of each extent, from 0. */
  readonly rows: readonly number[];
  readonly count: number;
}

/**
 * Puts extents into as few rows as first-fit by start needs, which for intervals is the fewest possible (interval
 * partitioning, Kleinberg & Tardos, Algorithm Design, 4.1). Beyond `most` rows the row that frees first is
 * taken, and extents may overlap. Near-linear: n log n for the order, n times `most` for the search.
 */
export function packRows(extents: readonly Extent[], most: number): Packing {
  const order = extents.map((_, number) => number);
  order.sort((a, b) => extents[a]!.start - extents[b]!.start || a - b);
  const ends: number[] = [];
  const rows: number[] = Array.from({ length: extents.length }, () => 0);
  for (const number of order) {
    const extent = extents[number]!;
    const row = freeRow(ends, extent.start, most);
    rows[number] = row;
    ends[row] = Math.max(ends[row] ?? extent.end, extent.end);
  }
  return { rows, count: ends.length };
}

function freeRow(ends: readonly number[], start: number, most: number): number {
  let first = 0;
  for (let row = 0; row < ends.length; row += 1) {
    if (ends[row]! <= start) return row;
    if (ends[row]! < ends[first]!) first = row;
  }
  return ends.length < most ? ends.length : first;
}
