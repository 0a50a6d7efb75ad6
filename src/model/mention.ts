import type { Act } from './act.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import type { Span } from './span.ts';

/**
 * How sure the reading is: `resolved`, the words name exactly this text; `uncertain`, the reading had to be
 * mended or completed (a scan error, a missing letter); `undecided`, several texts are possible and none is chosen.
 */
export const CITATION_STATUSES = ['resolved', 'uncertain', 'undecided'] as const;
export type CitationStatus = (typeof CITATION_STATUSES)[number];

/** What a mention points to. */
export interface Citation {
  /** The cited text; null when undecided. */
  readonly target: DocumentSymbol | null;
  readonly status: CitationStatus;
  /** The texts it could be, most likely first; empty when resolved. */
  readonly candidates: readonly DocumentSymbol[];
  /** Why it is not resolved, an issue code; null when resolved. */
  readonly reason: string | null;
}

/** What stands in the text, and what it was found to point to. */
export interface Mention {
  /** Id of the part it stands in: `pp1`, `op3(a)`, `fn2`, `masthead`. */
  readonly place: string;
  readonly span: Span;
  /** The words as they stand in the text, for example `43/78 H`. */
  readonly text: string;
  /** Date the text gives for the cited document, ISO 8601; null when it gives none. */
  readonly date: string | null;
  readonly act: Act;
  /** The governing words, as they stand; null when no verb governs the mention. */
  readonly verb: { readonly span: Span; readonly text: string } | null;
  /**
   * Number, from 0 within the document, of the recall list: the run of mentions joined by commas and
   * conjunctions under one noun and one verb. A mention on its own is a list of one.
   */
  readonly list: number;
  readonly citation: Citation;
  /** Title the text gives the cited one, in quotation marks; absent where it gives none. */
  readonly title?: string;
}
