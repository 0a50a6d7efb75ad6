import { mostCommon, type Row } from './page-rows.ts';

/** What most of a document's text is set in, in points. */
export interface TextMeasures {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Where most lines of that size begin. */
  readonly left: number;
}

/** Measures are rounded to a fifth of a point, so that the same size drawn twice counts as one. */
const STEPS = 5;

export function measureText(pages: readonly { readonly rows: readonly Row[] }[]): TextMeasures {
  const sizes = new Map<number, number>();
  for (const cell of pages.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    count(sizes, cell.size, cell.text.length);
  }
  const size = (mostCommon(sizes) ?? 0) / STEPS;
  const leadings = new Map<number, number>();
  const lefts = new Map<number, number>();
  for (const { rows } of pages) {
    rows.forEach(({ y, cells: [first] }, position) => {
      if (Math.abs(first.size - size) > 1 / STEPS) return;
      count(lefts, first.x, 1);
      const step = y - (rows[position - 1]?.y ?? -Infinity);
      if (step < 3 * size) count(leadings, step, 1);
    });
  }
  return {
    size,
    leading: (mostCommon(leadings) ?? size * 1.2 * STEPS) / STEPS,
    left: (mostCommon(lefts) ?? 0) / STEPS,
  };
}

function count(counts: Map<number, number>, value: number, by: number): void {
  const key = Math.round(value * STEPS);
  counts.set(key, (counts.get(key) ?? 0) + by);
}
