import type { Span } from '../../model/span.ts';
import { SUPERSCRIPT_DIGIT } from '../../model/superscript.ts';
import { plainNumber } from './plain-number.ts';

const MARK = new RegExp(`${SUPERSCRIPT_DIGIT}+`, 'gu');

/** A footnote mark in running text and the note it belongs to. */
export interface FootnoteMark {
  readonly span: Span;
  /** As printed in plain digits: `4`. */
  readonly number: string;
  /** Id of the footnote, `fn4`. */
  readonly footnote: string;
}

/**
 * Footnote marks in a stretch of the text; superscripts that no footnote answers to are no marks.
 * @param notes ids of the footnotes by their numbers
 */
export function footnoteMarks(
  text: string,
  stretch: Span,
  notes: ReadonlyMap<string, string>,
): FootnoteMark[] {
  return [...text.slice(stretch.start, stretch.end).matchAll(MARK)].flatMap((found) => {
    const number = plainNumber(found[0]);
    const footnote = notes.get(number);
    const start = stretch.start + found.index;
    return footnote ? [{ span: { start, end: start + found[0].length }, number, footnote }] : [];
  });
}
