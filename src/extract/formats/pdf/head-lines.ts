import { joinWords } from './join-words.ts';
import type { Row } from './page-rows.ts';

/** Where the head of a page ends, as a share of its height. */
const HEAD = 0.15;
/** Running heads are smaller than the text by this factor at least. */
const SMALLER = 0.95;

/** Running heads: at the top, and smaller than the text. */
export function isHeadRow(row: Row, height: number, size: number): boolean {
  return row.y < height * HEAD && row.cells.every((cell) => cell.size < size * SMALLER);
}

/** Running heads side by side, a symbol and a title of several lines, each one line: what stands above one another. */
export function headLines(rows: readonly Row[]): string[] {
  const columns: { x: number; right: number; text: string }[] = [];
  for (const { x, right, text } of rows.flatMap(({ cells }) => cells)) {
    const column = columns.find((known) => x < known.right && right > known.x);
    if (!column) columns.push({ x, right, text });
    else {
      column.text = joinWords(column.text, text);
      column.x = Math.min(column.x, x);
      column.right = Math.max(column.right, right);
    }
  }
  return columns.map(({ text }) => text);
}
