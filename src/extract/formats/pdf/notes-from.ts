import type { Row } from './page-rows.ts';

/** The printed line above the footnotes of a page. */
export const RULE = /^[_―—]{5,}$/;
/** The line that stands for it, whatever the page's own looks like. */
export const RULE_LINE = '_'.repeat(12);
/** Footnotes are set smaller than the text by this factor at least. */
const SMALLER = 0.93;
/** A footnote's mark and its first word. */
export const OPENS_NOTE = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3})\s*\S/;

/** The row that opens the footnotes of a page: the printed rule, or the first small row at the foot led by a mark. */
export function notesFrom(rows: readonly Row[], bodySize: number): { row: number; printed: boolean } {
  const rule = rows.findIndex(({ cells }) => RULE.test(cells[0].text));
  if (rule >= 0) return { row: rule, printed: true };
  let small = rows.length;
  while (small > 0 && rows[small - 1]?.cells.every((cell) => cell.size < bodySize * SMALLER)) small -= 1;
  const note = rows.findIndex((row, position) => position >= small && OPENS_NOTE.test(row.cells[0].text));
  return { row: note < 0 ? rows.length : note, printed: false };
}
