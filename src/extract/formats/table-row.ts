/** From this many filled cells on, a row is one of a table and not of two texts side by side. */
const CELLS_OF_A_TABLE = 3;
/** A cell longer than this holds a paragraph, in characters. */
const LONGEST_CELL = 80;

/**
 * A row of a table as lines: figures stay on one line, while paragraphs, mastheads and texts set side by side are
 * lines of their own. A cell is given as its lines.
 */
export function tableRow<L extends { readonly text: string }>(
  cells: readonly (readonly L[])[],
  join: (texts: string) => L,
): L[] {
  const filled = cells
    .map((lines) => lines.filter(({ text }) => text.trim() !== ''))
    .filter((one) => one.length > 0);
  const isTable =
    filled.length >= CELLS_OF_A_TABLE &&
    filled.every((lines) => lines.length === 1 && (lines[0]?.text.length ?? 0) < LONGEST_CELL);
  return isTable ? [join(filled.map(([line]) => line?.text ?? '').join(' '))] : filled.flat();
}
