import type { Span } from '../../model/span.ts';
import type { XmlElement, XmlNode } from '../xml-element.ts';

/** A stretch of words that stands in an element of its own. */
export interface InlineMark {
  readonly span: Span;
  /** The element, around the words (and the marks within them). */
  readonly around: (words: readonly XmlNode[]) => XmlElement;
}

interface OpenMark {
  readonly mark: InlineMark | null;
  readonly end: number;
  readonly words: XmlNode[];
}

/**
 * The words of a stretch with its marks as nested elements. A mark that crosses an earlier one, or reaches out of the
 * stretch, is left out, and its words stay; no word is ever lost.
 */
export function inlineText(text: string, stretch: Span, marks: readonly InlineMark[]): XmlNode[] {
  const root: OpenMark = { mark: null, end: stretch.end, words: [] };
  const open = [root];
  let at = stretch.start;
  const say = (until: number) => {
    if (until > at) open.at(-1)?.words.push(text.slice(at, until));
    at = Math.max(at, until);
  };
  const closeUntil = (start: number) => {
    for (let last = open.at(-1); last?.mark && last.end <= start; last = open.at(-1)) {
      say(last.end);
      open.pop();
      open.at(-1)?.words.push(last.mark.around(last.words));
    }
  };
  for (const mark of inOrder(marks)) {
    closeUntil(mark.span.start);
    const { start, end } = mark.span;
    if (start < at || end <= start || end > (open.at(-1)?.end ?? 0)) continue;
    say(start);
    open.push({ mark, end, words: [] });
  }
  closeUntil(stretch.end);
  say(stretch.end);
  return root.words;
}

/** Outer marks before those within them. */
function inOrder(marks: readonly InlineMark[]): InlineMark[] {
  return marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The stretch without the white space at its ends. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: first, end: Math.max(first, start + words.trimEnd().length) };
}
