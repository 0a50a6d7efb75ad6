import type { DocumentSymbol } from './document-symbol.ts';
import type { InstrumentId } from './instruments.ts';
import type { Span } from './span.ts';

/** How a text is referred to without its number: by what it is called, or as the one named just before. */
export const INDIRECT_WAYS = ['name', 'back-reference'] as const;

/**
 * Words that refer to a text without giving its number: "Article 51 of the Charter", "the 2030 Agenda for Sustainable
 * Development", "the said resolution". No {@link Mention}: what is counted, drawn and scored are numbers that stand in
 * the text; this is what a reader is told beside them.
 */
export interface IndirectReference {
  /** Id of the part it stands in. */
  readonly place: string;
  readonly span: Span;
  /** The words as they stand in the text. */
  readonly text: string;
  readonly by: (typeof INDIRECT_WAYS)[number];
  /** What is named; null for a back-reference. */
  readonly instrument: InstrumentId | null;
  /** Where in it: `art51`, `ch7`; null for the whole. */
  readonly locator: string | null;
  /** The resolution or document that has its text; null for an instrument without one. */
  readonly symbol: DocumentSymbol | null;
}
