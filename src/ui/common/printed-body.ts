import type { Part } from '../../model/part.ts';
import type { Span } from '../../model/span.ts';

/** The words of a part without its marker and without the line break that parts it from the next. */
export function printedBody(text: string, { span, bodyStart }: Part): Span {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  return { start: bodyStart, end: Math.max(bodyStart, end) };
}
