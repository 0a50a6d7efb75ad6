import { isRaisedMark, raisedRuns } from './raised-runs.ts';
import type { TextRun } from './text-run.ts';
import { toSuperscript } from '../../../model/superscript.ts';

/** Text of one row with no wide gap in it. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  /** Where its last letter ends. */
  readonly right: number;
  /** Size of most of its letters, in points. */
  readonly size: number;
  /** The font of all letters; null where there are several. Raised marks do not count. */
  readonly font: string | null;
}

/** A baseline and what stands on it, from where reading begins; a row has at least one cell. */
export interface Row {
  readonly y: number;
  readonly cells: readonly [Cell, ...Cell[]];
}

/** Baselines closer than this share of the larger font are one. */
const SAME_BASELINE = 0.3;
/** Gaps, as shares of the font's size: between two words, and between two cells. */
const WORD_GAP = 0.2;
const CELL_GAP = 2.5;

/** Runs of a page to rows from top to bottom. Raised numbers become superscript digits behind the word before them. */
export function pageRows(runs: readonly TextRun[]): Row[] {
  const raised = raisedRuns(runs);
  const base = runs.filter((run) => !raised.has(run)).sort((a, b) => a.y - b.y);
  const rows: { y: number; size: number; runs: TextRun[] }[] = [];
  const rowOf = new Map<TextRun, TextRun[]>();
  for (const run of base) {
    let row = rows.at(-1);
    if (!row || run.y - row.y > SAME_BASELINE * Math.max(run.size, row.size)) {
      row = { y: run.y, size: run.size, runs: [] };
      rows.push(row);
    }
    row.runs.push(run);
    row.size = Math.max(row.size, run.size);
    rowOf.set(run, row.runs);
  }
  for (const [mark, carrier] of raised) rowOf.get(carrier)?.push(mark);
  const marks = new Set(raised.keys());
  return rows.flatMap((row) => {
    const [first, ...more] = toCells(row.runs, marks);
    return first ? [{ y: row.y, cells: [first, ...more] as const }] : [];
  });
}

function toCells(runs: TextRun[], marks: ReadonlySet<TextRun>): Cell[] {
  const backwards = runs.filter((run) => run.rightToLeft).length * 2 > runs.length;
  const ordered = runs.sort((a, b) => (backwards ? b.x + b.width - (a.x + a.width) : a.x - b.x));
  const cells: { text: string; x: number; right: number; sizes: Map<number, number>; fonts: Set<string> }[] =
    [];
  let last: TextRun | null = null;
  for (const run of ordered) {
    const gap =
      last === null ? Infinity : backwards ? last.x - run.x - run.width : run.x - last.x - last.width;
    const size = Math.max(run.size, last?.size ?? 0);
    let cell = cells.at(-1);
    if (!cell || gap > CELL_GAP * size) {
      cell = { text: '', x: run.x, right: 0, sizes: new Map(), fonts: new Set() };
      cells.push(cell);
    }
    cell.x = Math.min(cell.x, run.x);
    cell.right = Math.max(cell.right, run.x + run.width);
    const isMark = marks.has(run) && isRaisedMark(run.text);
    const words = isMark ? toSuperscript(run.text.replace(/\s+/g, '')) : run.text;
    cell.text = attach(cell.text, words, marks.has(run), run.spaced || gap > WORD_GAP * size);
    const letters = marks.has(run) ? 0 : run.text.length;
    cell.sizes.set(run.size, (cell.sizes.get(run.size) ?? 0) + letters);
    if (letters > 0) cell.fonts.add(run.font);
    last = run;
  }
  return cells.map(({ text, x, right, sizes, fonts: [font, another] }) => ({
    text: text.trim(),
    x,
    right,
    size: mostCommon(sizes) ?? 0,
    font: another === undefined ? (font ?? null) : null,
  }));
}

function attach(left: string, words: string, raised: boolean, gap: boolean): string {
  if (left === '') return words;
  if (raised) return left.trimEnd() + words.trimStart();
  // A soft hyphen set as an item of its own parts a word in two that belongs together.
  if (left.endsWith('\u00ad')) return left.slice(0, -1) + words.trimStart();
  if (words === '\u00ad') return left.trimEnd() + words;
  return gap && left.trimEnd() === left && words.trimStart() === words ? `${left} ${words}` : left + words;
}

/** The key with the highest count; of two with the same, the first; null where nothing was counted. */
export function mostCommon<K>(counts: ReadonlyMap<K, number>): K | null {
  let best: K | null = null;
  let most = -1;
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}
