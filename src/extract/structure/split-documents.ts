import type { ReadLines } from '../formats/format.ts';
import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { findOpening } from './find-opening.ts';
import { isClosing } from './is-closing.ts';
import { opensWithNumber } from './numbered-title.ts';

/** A masthead between two openings is no longer than this, in lines. */
const LONGEST_MASTHEAD = 60;

/**
 * A file with several resolutions, one for each: where a second opening stands below a line that gives a number and
 * a title, another document begins, right behind the closing line of the one before or else at that number. A part
 * of one resolution ("A", "B") opens again without a number of its own and is not cut off.
 */
export function splitDocuments(read: ReadLines, language: CompiledLanguage): ReadLines[] {
  const starts = [0];
  let opening = findOpening(read.lines, language);
  while (opening) {
    const next = findOpening(read.lines, language, opening.row + 1);
    if (next && !next.runsOn) {
      const start = startOfNext(read.lines, opening.row, next.row, language);
      if (start !== null) starts.push(start);
    }
    opening = next;
  }
  if (starts.length === 1) return [read];
  return starts.map((start, row) => cut(read, start, starts[row + 1] ?? read.lines.length));
}

function startOfNext(
  lines: readonly string[],
  opening: number,
  next: number,
  language: CompiledLanguage,
): number | null {
  const from = Math.max(opening + 1, next - LONGEST_MASTHEAD);
  let numbered: number | null = null;
  let closing: number | null = null;
  for (let row = from; row < next; row += 1) {
    const line = (lines[row] ?? '').trim();
    if (isClosing(line, language)) closing = row;
    if (opensWithNumber(line, language)) numbered = row;
  }
  if (numbered === null) return null;
  if (closing === null || closing > numbered) return numbered;
  return afterDate(lines, closing, numbered);
}

/** Behind the closing line, and the line of its date where that stands alone below. */
function afterDate(lines: readonly string[], closing: number, upTo: number): number {
  let row = closing + 1;
  while (row < upTo && (lines[row] ?? '').trim() === '') row += 1;
  const dated = /\d{4}\s*$/.test(lines[row] ?? '') && (lines[row] ?? '').length < 40;
  return dated ? row + 1 : closing + 1;
}

function cut({ lines, headings }: ReadLines, from: number, to: number): ReadLines {
  const own = [...headings].filter(([row]) => row >= from && row < to);
  return { lines: lines.slice(from, to), headings: new Map(own.map(([row, level]) => [row - from, level])) };
}
