/**
 * A way of writing a citation. Samples stand above every pattern; a test reads each of them. Patterns are sources
 * of regular expressions joined into one, so that a text is scanned once; groups carry the kind's prefix.
 */
export interface CitationKind {
  readonly name: 'symbol' | 'session-number' | 'bracketed-number';
  /** Texts the pattern must find whole. */
  readonly samples: readonly string[];
  readonly pattern: string;
}
