import { joinWords } from './join-words.ts';
import { OPENS_NOTE, RULE } from './notes-from.ts';
import type { Row } from './page-rows.ts';
/** Columns begin at places no further apart than this, in points. */
const SAME_COLUMN = 6;

/**
 * The lines of a block of footnotes in reading order. Short notes stand beside one another in columns: a column shows
 * by a note's mark behind a wide gap, and is read to its end before the next one.
 */
export function inColumns(rows: readonly Row[]): string[] {
  const starts: number[] = [];
  for (const { cells } of rows) {
    for (const cell of cells.slice(1)) {
      const known = starts.some((start) => Math.abs(start - cell.x) < SAME_COLUMN);
      if (OPENS_NOTE.test(cell.text) && !known) starts.push(cell.x);
    }
  }
  const columns: string[][] = [[], ...starts.map(() => [])];
  starts.sort((a, b) => a - b);
  for (const { cells } of rows) {
    const byColumn = new Map<number, string[]>();
    for (const cell of cells) {
      const column = starts.filter((start) => cell.x > start - SAME_COLUMN).length;
      byColumn.set(column, [...(byColumn.get(column) ?? []), cell.text]);
    }
    for (const [column, texts] of byColumn) columns[column]?.push(texts.join(' '));
  }
  return columns.flatMap(joinNotes);
}

/** A note on one line: a line of it that begins with a number would be taken for the next one. */
function joinNotes(lines: readonly string[]): string[] {
  if (!lines.some((line) => OPENS_NOTE.test(line))) return [...lines];
  const notes: string[] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (last === undefined || RULE.test(last) || OPENS_NOTE.test(line)) notes.push(line);
    else notes[notes.length - 1] = joinWords(last, line);
  }
  return notes;
}
