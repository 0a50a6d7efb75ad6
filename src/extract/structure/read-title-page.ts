import type { CompiledLanguage } from '../languages/compiled-language.ts';
import { findDate } from '../languages/read-date.ts';

export interface TitlePage {
  /** How many lines it takes. */
  readonly rows: number;
  readonly title: string;
  /** The date that stands on it, ISO 8601. */
  readonly date: string | null;
}

/** A line this long is a paragraph, not a title. */
const LONGEST_TITLE_LINE = 200;

/**
 * The title page of a document that is no resolution: everything down to the last heading of the highest level
 * above the first paragraph; that heading is the title. Null where the format has no headings.
 */
export function readTitlePage(
  lines: readonly string[],
  headings: ReadonlyMap<number, number>,
  language: CompiledLanguage,
): TitlePage | null {
  const firstParagraph = lines.findIndex((line) => line.length > LONGEST_TITLE_LINE);
  const above = [...headings].filter(([row]) => firstParagraph < 0 || row < firstParagraph);
  const highest = Math.min(...above.map(([, level]) => level));
  const last = above.findLast(([, level]) => level === highest);
  if (!last) return null;
  const [row] = last;
  const head = lines.slice(0, row + 1);
  return {
    rows: row + 1,
    title: (lines[row] ?? '').trim(),
    date: findDate(language, head.join('\n'))?.date ?? null,
  };
}
