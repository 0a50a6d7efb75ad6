import type { TextMeasures } from './measure-text.ts';
import type { Row } from './page-rows.ts';

/** What opens an item of a list or a numbered paragraph. */
const MARKER = /^(?:[-–—•·]|\d{1,3}\.|\(?[a-zA-Z]{1,4}\))(?:\s|$)/;
/** A line that ends before this share of the measure was ended on purpose. */
const FULL = 0.8;
/** Set in further than this, in sizes of the font, a line opens a paragraph. */
const SET_IN = 0.5;

/**
 * True where a row carries on the paragraph of the one right above it, as far as the page shows: that one was full,
 * and this one is neither set in nor marked. Only texts whose paragraphs stand apart can be read so.
 */
export function runsOn(row: Row, above: Row, { size, left, right }: TextMeasures): boolean {
  const [first] = row.cells;
  const [firstAbove, ...more] = above.cells;
  if (row.cells.length > 1 || Math.abs(first.size - firstAbove.size) > 1) return false;
  const end = (more.at(-1) ?? firstAbove).right;
  if (end < left + (right - left) * FULL || MARKER.test(first.text)) return false;
  return first.x <= firstAbove.x + size * SET_IN || MARKER.test(firstAbove.text);
}
