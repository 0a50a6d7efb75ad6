import { cleanCharacters } from '../clean-characters.ts';
import type { ReadLines } from '../format.ts';
import { fontHeadings } from './font-headings.ts';
import { headingLevels, isHeadingSize } from './heading-levels.ts';
import { joinHyphens } from './join-hyphens.ts';
import { joinWords } from './join-words.ts';
import { measureText, PARAGRAPH_GAP, type TextMeasures } from './measure-text.ts';
import { notesFrom, RULE, RULE_LINE } from './notes-from.ts';
import type { Cell, Row } from './page-rows.ts';
import { inColumns } from './note-columns.ts';
import { headLines, isHeadRow } from './head-lines.ts';
import { runsOn } from './runs-on.ts';

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
  readonly turned: readonly string[];
}

/** Where the foot of a page begins, as a share of its height. */
const FOOT = 0.92;

interface MadeLine {
  readonly text: string;
  readonly size: number;
  /** Joined to the heading line before when of one size with it. */
  readonly heading: boolean;
  /** The paragraph of the line before goes on in it. */
  readonly runsOn: boolean;
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
  lines.push(...headLines(rows.slice(0, firstOfBody)).map(plain));
  body.forEach((row, position) => {
    if (position < firstOfBody) return;
    if (opensAt(position)) lines.push(plain(''));
    const apart = isFirst || row.y > height * FOOT;
    const above = body[position - 1];
    const carriesOn =
      measures.apart && position > firstOfBody && !opensAt(position) && above && runsOn(row, above, measures);
    const cells = apart ? row.cells : [joinCells(row)];
    lines.push(
      ...cells.map((cell) => ({
        text: cell.text,
        size: cell.size,
        heading: (byFont.has(row) && !isFirst) || isHeadingSize(cell.size, measures.size),
        runsOn: carriesOn === true,
      })),
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

function isIndented(row: Row, { left, size }: TextMeasures): boolean {
  return row.cells[0].x > left + size || isHeadingSize(row.cells[0].size, size);
}

function isApart(row: Row | undefined, above: Row | undefined, { leading }: TextMeasures): boolean {
  return row !== undefined && above !== undefined && row.y - above.y > PARAGRAPH_GAP * leading;
}

function joinCells({ cells: [first, ...more] }: Row): Cell {
  return { ...first, text: [first, ...more].map(({ text }) => text).join(' ') };
}

function plain(text: string): MadeLine {
  return { text, size: 0, heading: false, runsOn: false };
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
    } else if (line.runsOn && !line.heading && !last?.heading && (lines[row] ?? '') !== '') {
      lines[row] = joinWords(lines[row] ?? '', text);
    } else {
      const level = line.heading ? (levels.get(Math.round(line.size)) ?? levels.size + 1) : undefined;
      if (level !== undefined) headings.set(lines.length, level);
      lines.push(RULE.test(text) ? RULE_LINE : line.text === '\f' ? '\f' : text);
    }
    last = line;
  }
  return { lines, headings };
}
