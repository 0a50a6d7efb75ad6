import type { Span } from './span.ts';

/**
 * Something the reader should know about a document: what could not be read, decided or agreed.
 * Content never throws; it says an issue. The words for a code are in the interface's message files.
 */
export interface Issue {
  /** kebab-case, for example `empty-file`, `no-masthead`, `undecided-mention`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** Where in the document's text; null when it concerns the whole file. */
  readonly span: Span | null;
  /** Named values for the message, for example `{ symbol: 'A/RES/78/16' }`. */
  readonly detail: Readonly<Record<string, string>>;
}
