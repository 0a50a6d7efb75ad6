/** What a language puts into the patterns of numbers: fragments of regular expressions. */
export interface NumberWords {
  /** One part letter, `[A-Z]` or words for letters. */
  readonly letter: string;
  /** Words and signs between part letters. */
  readonly letterJoint: string;
  /** What stands in brackets behind a number of the older series. */
  readonly bracket: string;
  /** What stands before the number of a special session, in the group `special`, `emergency` or `otherSpecial`. */
  readonly special: string;
  /** What must follow a bare number; null where none is looked for. */
  readonly afterBareNumber: string | null;
}

/**
 * A way of writing a citation. Samples stand above every pattern; a test reads each of them. Patterns are sources
 * of regular expressions joined into one, so that a text is scanned once.
 */
export interface CitationKind {
  readonly name: 'symbol' | 'session-number' | 'bracketed-number' | 'bare-number' | 'damaged-number';
  /** Texts the pattern must find whole, with Latin letters. */
  readonly samples: readonly string[];
  /** What stands behind the samples, where the pattern looks at it. */
  readonly behindSamples: string;
  readonly pattern: (words: NumberWords) => string;
}
