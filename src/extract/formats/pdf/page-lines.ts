import { cleanCharacters } from '../clean-characters.ts';
import type { ReadLines } from '../format.ts';
import { fontHeadings } from './font-headings.ts';
import { headingLevels, isHeadingSize } from './heading-levels.ts';
import { joinHyphens } from './join-hyphens.ts';
import { measureText, type TextMeasures } from './measure-text.ts';
import { notesFrom, RULE, RULE_LINE } from './notes-from.ts';
import type { Cell, Row } from './page-rows.ts';
import { inColumns } from './note-columns.ts';

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
  readonly turned: readonly string[];
}

/** A baseline this many usual leadings below the one before opens a paragraph. */
const PARAGRAPH_GAP = 1.3;
/** Head and foot of a page, as shares of its height. */
const HEAD = 0.1;
const FOOT = 0.92;

interface MadeLine {
  readonly text: string;
  readonly size: number;
  /** Joined to the heading line before when of one size with it. */
  readonly heading: boolean;
}

/** Pages to lines in reading order, with blank lines between paragraphs and a rule above the footnotes of a page. */
export function pageLines(pages: readonly PageRows[]): ReadLines {
  const measures = measureText(pages);
  const made: MadeLine[] = [];
  let notesBefore = false;
  pages.forEach((page, number) => {
    const { lines, hasHead, continues, hasNotes } = readPage(page, measures, number === 0);
    // A page break parts paragraphs; where nothing stands between two halves of one, it is left out.
    if (number > 0 && (hasHead || notesBefore || !continues)) made.push(plain('\f'));
    made.push(...lines);
    notesBefore = hasNotes;
  });
  return toReadLines(joinHyphens(made), measures);
}

function readPage(page: PageRows, measures: TextMeasures, isFirst: boolean) {
  const { rows, height } = page;
  const notes = notesFrom(rows, measures.size);
  const lines: MadeLine[] = [];
  const firstOfBody = rows.findIndex((row) => !isHeadRow(row, height, measures.size));
  const hasHead = firstOfBody > 0;
  const first = rows[firstOfBody];
  const continues = first !== undefined && !isFirst && !isIndented(first, measures);
  const body = rows.slice(0, notes.row);
  const opensAt = (position: number) =>
    position === firstOfBody ? !continues : isApart(rows[position], rows[position - 1], measures);
  const byFont = fontHeadings(body, (position) => position <= firstOfBody || opensAt(position));
  body.forEach((row, position) => {
    const opens = opensAt(position);
    if (opens && position >= firstOfBody) lines.push(plain(''));
    const apart = isFirst || position < firstOfBody || row.y > height * FOOT;
    lines.push(
      ...(apart ? row.cells : [joinCells(row)]).map((cell) =>
        lineOf(cell, measures, byFont.has(row) && !isFirst),
      ),
    );
  });
  if (notes.row < rows.length) {
    if (!notes.printed) lines.push(plain(RULE_LINE));
    const isFoot = (row: Row) => row.y > height * FOOT;
    const block = rows.slice(notes.row).filter((row) => !isFoot(row));
    const foot = rows.slice(notes.row).filter(isFoot);
    lines.push(...inColumns(block).map(plain));
    lines.push(...foot.flatMap((row) => row.cells.map(({ text }) => plain(text))));
  }
  lines.push(...page.turned.map(plain));
  return { lines, hasHead, continues, hasNotes: notes.row < rows.length };
}

/** Running heads: at the top, and smaller than the text. */
function isHeadRow(row: Row, height: number, size: number): boolean {
  return row.y < height * HEAD && row.cells.every((cell) => cell.size < size * 0.95);
}

function isIndented(row: Row, { left, size }: TextMeasures): boolean {
  return row.cells[0].x > left + size || isHeadingSize(row.cells[0].size, size);
}

function isApart(row: Row | undefined, above: Row | undefined, { leading }: TextMeasures): boolean {
  return row !== undefined && above !== undefined && row.y - above.y > PARAGRAPH_GAP * leading;
}

function joinCells({ cells: [first, ...more] }: Row): Cell {
  return { ...first, text: [first, ...more].map(({ text }) => text).join(' ') };
}

function lineOf(cell: Cell, measures: TextMeasures, byFont: boolean): MadeLine {
  return { text: cell.text, size: cell.size, heading: byFont || isHeadingSize(cell.size, measures.size) };
}

function plain(text: string): MadeLine {
  return { text, size: 0, heading: false };
}

function toReadLines(made: readonly MadeLine[], measures: TextMeasures): ReadLines {
  const lines: string[] = [];
  const headings = new Map<number, number>();
  const levels = headingLevels(made, measures.size);
  let last: MadeLine | null = null;
  for (const line of made) {
    const text = cleanCharacters(line.text.replace(/[\r\n\u2028\u2029]+/g, ' ')).trim();
    const row = lines.length - 1;
    if (line.heading && last?.heading && last.size === line.size && headings.has(row)) {
      lines[row] = `${lines[row]} ${text}`;
    } else {
      const level = line.heading ? (levels.get(Math.round(line.size)) ?? levels.size + 1) : undefined;
      if (level !== undefined) headings.set(lines.length, level);
      lines.push(RULE.test(text) ? RULE_LINE : line.text === '\f' ? '\f' : text);
    }
    last = line;
  }
  return { lines, headings };
}
