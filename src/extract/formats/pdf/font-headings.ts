import { mostCommon, type Row } from './page-rows.ts';

/** The text's own font has this share of a page's letters at least; where none has, fonts tell nothing. */
const LEAST_SHARE = 0.5;
/** In characters, over all rows. */
const LONGEST = 240;

/**
 * Rows that are headings by their font: stretches between two gaps that are wholly in another font than the text,
 * bold or italic, begin with a capital and do not end like a paragraph.
 * @param isApart true for a row with a gap above it
 */
export function fontHeadings(rows: readonly Row[], isApart: (position: number) => boolean): ReadonlySet<Row> {
  const own = textFont(rows);
  const found = new Set<Row>();
  if (own === null) return found;
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && !isApart(end)) end += 1;
    const stretch = rows.slice(start, end);
    if (isHeading(stretch, own)) for (const row of stretch) found.add(row);
    start = end;
  }
  return found;
}

function isHeading(stretch: readonly Row[], own: string): boolean {
  const isOther = ({ cells: [first, second] }: Row) =>
    second === undefined && first.font !== null && first.font !== own;
  if (!stretch.every(isOther)) return false;
  const text = stretch.map(({ cells: [first] }) => first.text).join(' ');
  return text.length <= LONGEST && /^\p{Lu}/u.test(text) && !/[,;.:_]$/.test(text);
}

function textFont(rows: readonly Row[]): string | null {
  const letters = new Map<string, number>();
  let all = 0;
  for (const { text, font } of rows.flatMap(({ cells }) => cells)) {
    all += text.length;
    if (font !== null) letters.set(font, (letters.get(font) ?? 0) + text.length);
  }
  const own = mostCommon(letters);
  return own !== null && (letters.get(own) ?? 0) > all * LEAST_SHARE ? own : null;
}
