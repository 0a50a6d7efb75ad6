import { mostCommon, type Row } from './page-rows.ts';

/** What most of a document's text is set in, in points. */
export interface TextMeasures {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Where most lines of that size begin. */
  readonly left: number;
  /** Where most of them end. */
  readonly right: number;
  /** Paragraphs stand apart from one another. */
  readonly apart: boolean;
}

/** A baseline this many usual leadings below the one before opens a paragraph. */
export const PARAGRAPH_GAP = 1.3;
/** Of all steps from line to line in a text with gaps between paragraphs, this share is wider at least. */
const LEAST_GAPS = 0.03;

/** The smallest step that this share of the lines takes is the usual one: gaps may be more than lines. */
const LEAST_STEPS = 0.1;

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
  const rights = new Map<number, number>();
  for (const { rows } of pages) {
    rows.forEach(({ y, cells: [first, ...more] }, position) => {
      if (Math.abs(first.size - size) > 1 / STEPS) return;
      count(lefts, first.x, 1);
      // Lines that run to the end do so at places a hair apart.
      count(rights, Math.round((more.at(-1) ?? first).right / 4) * 4, 1);
      const step = y - (rows[position - 1]?.y ?? -Infinity);
      if (step < 3 * size) count(leadings, step, 1);
    });
  }
  const steps = [...leadings].sort(([a], [b]) => a - b);
  const total = steps.reduce((sum, [, times]) => sum + times, 0);
  const usual = steps.find(([step, times]) => step >= size * STEPS && times > total * LEAST_STEPS)?.[0];
  const leading = usual === undefined ? size * 1.2 : usual / STEPS;
  const wide = steps.filter(([step]) => step > leading * PARAGRAPH_GAP * STEPS);
  return {
    size,
    leading,
    left: (mostCommon(lefts) ?? 0) / STEPS,
    right: (mostCommon(rights) ?? 0) / STEPS,
    apart: wide.reduce((sum, [, times]) => sum + times, 0) > total * LEAST_GAPS,
  };
}

function count(counts: Map<number, number>, value: number, by: number): void {
  const key = Math.round(value * STEPS);
  counts.set(key, (counts.get(key) ?? 0) + by);
}
