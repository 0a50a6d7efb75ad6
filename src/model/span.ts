/**
 * A stretch of a document's text: offsets in UTF-16 code units, `end` exclusive,
 * so that `document.text.slice(span.start, span.end)` is what the span says.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
