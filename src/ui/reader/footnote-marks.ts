import type { Part } from '../../model/part.ts';
import type { Span } from '../../model/span.ts';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** A footnote mark in running text and the note it belongs to. */
export interface FootnoteMark {
  readonly span: Span;
  /** As printed in plain digits: `4`. */
  readonly number: string;
  /** Id of the footnote, `fn4`. */
  readonly footnote: string;
}

/** Footnote marks in a stretch of the text; superscripts that no footnote answers to are no marks. */
export function footnoteMarks(text: string, stretch: Span, parts: readonly Part[]): FootnoteMark[] {
  const notes = new Map<string, string>();
  for (const { kind, marker, id } of parts) {
    if (kind === 'footnote' && marker !== null) notes.set(plainNumber(marker), id);
  }
  return [...text.slice(stretch.start, stretch.end).matchAll(MARK)].flatMap((found) => {
    const number = plainNumber(found[0]);
    const footnote = notes.get(number);
    const start = stretch.start + found.index;
    return footnote ? [{ span: { start, end: start + found[0].length }, number, footnote }] : [];
  });
}

/** `⁴`, `4` and `4.` as `4`. */
export function plainNumber(marker: string): string {
  return [...marker]
    .map((sign) => (SUPERSCRIPT.includes(sign) ? String(SUPERSCRIPT.indexOf(sign)) : sign))
    .join('')
    .replace(/[.)\s]+$/, '');
}
