import * as v from 'valibot';

/** Cells that come again and again: each once, and for each row which one it is. */
export interface PackedWords<Cell> {
  readonly words: readonly Cell[];
  readonly rows: readonly number[];
}

/** Numbers: how far each is from the one before, the first from 0. */
export interface PackedSteps {
  readonly steps: readonly number[];
}

/**
 * The schema of a column: a list whose cells are all of one sort, plain or packed; `reason` says what a cell is that is
 * not. In one loop and without a copy, because a column may have hundreds of thousands of cells, and somebody is waiting
 * for the map; of packed words each is looked at once.
 */
export function column<Cell>(isCell: (cell: unknown) => cell is Cell, reason: string) {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Cell[] => {
      const input: unknown = dataset.value;
      const read = readColumn(input, isCell);
      if (read === null) {
        addIssue({ message: 'no column' });
        return NEVER;
      }
      if (read.astray === null) return read.cells;
      addIssue({
        message: reason,
        path: [{ type: 'unknown', origin: 'value', input, key: read.astray, value: undefined }],
      });
      return NEVER;
    }),
  );
}

interface ReadColumn<Cell> {
  /** To be used only where no row is astray. */
  readonly cells: Cell[];
  /** The first row that has no cell of the sort. */
  readonly astray: number | null;
}

function readColumn<Cell>(input: unknown, isCell: (cell: unknown) => cell is Cell): ReadColumn<Cell> | null {
  if (Array.isArray(input)) return plainCells(input, isCell);
  if (typeof input !== 'object' || input === null) return null;
  const { words, rows, steps } = input as Readonly<Record<string, unknown>>;
  if (Array.isArray(words) && Array.isArray(rows)) return cellsOfWords(words, rows, isCell);
  return Array.isArray(steps) ? cellsOfSteps(steps, isCell) : null;
}

function plainCells<Cell>(input: readonly unknown[], isCell: (cell: unknown) => cell is Cell) {
  const astray = input.findIndex((cell) => !isCell(cell));
  return { cells: input as Cell[], astray: astray < 0 ? null : astray };
}

function cellsOfWords<Cell>(
  words: readonly unknown[],
  rows: readonly unknown[],
  isCell: (cell: unknown) => cell is Cell,
) {
  const known = words.map((word) => (isCell(word) ? word : undefined));
  let astray: number | null = null;
  const cells = rows.map((place, row) => {
    const cell = typeof place === 'number' ? known[place] : undefined;
    if (cell === undefined) astray ??= row;
    return cell as Cell;
  });
  return { cells, astray };
}

function cellsOfSteps<Cell>(steps: readonly unknown[], isCell: (cell: unknown) => cell is Cell) {
  let last = 0;
  let astray: number | null = null;
  const cells = steps.map((step, row) => {
    const cell: unknown = typeof step === 'number' ? (last += step) : undefined;
    if (!isCell(cell)) astray ??= row;
    return cell as Cell;
  });
  return { cells, astray };
}

/** A cell that is the number of a row. */
export function isRow(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0;
}

/** A cell that is a text. */
export function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}
