import type { Span } from '../../model/span.ts';

/** The part of a paragraph in which words were found. */
export interface Excerpt {
  readonly text: string;
  /** Where the words stand in it. */
  readonly marks: readonly Span[];
  /** It begins, or ends, within the paragraph. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Characters shown before what was found, and in all. */
const BEFORE = 60;
const LENGTH = 260;
/** A paragraph is cut at a space that is no farther away than this; Chinese has none. */
const TO_SPACE = 20;

/** A few lines of a paragraph around what was found. */
export function excerptOf(text: string, stretch: Span, marks: readonly Span[]): Excerpt {
  const start = stretch.start <= BEFORE ? 0 : afterSpace(text, stretch.start - BEFORE);
  const end = text.length - start <= LENGTH ? text.length : beforeSpace(text, start + LENGTH);
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark) =>
      mark.start >= start && mark.end <= end ? { start: mark.start - start, end: mark.end - start } : [],
    ),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + TO_SPACE).search(/\s/);
  return whole(text, space < 0 ? at : at + space + 1);
}

function beforeSpace(text: string, at: number): number {
  const space = text.slice(at - TO_SPACE, at).lastIndexOf(' ');
  return whole(text, space < 0 ? at : at - TO_SPACE + space);
}

/** Not between the halves of a character. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
