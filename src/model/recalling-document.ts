import type { DocumentSymbol } from './document-symbol.ts';
import type { IndirectReference } from './indirect-reference.ts';
import type { Issue } from './issue.ts';
import type { Mention } from './mention.ts';
import type { Part } from './part.ts';
import type { Span } from './span.ts';

export const DOCUMENT_KINDS = ['resolution', 'decision', 'draft', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** An agenda item as the masthead has it; number and title change from session to session. */
export interface AgendaItem {
  /** As printed: `94`, `16 (b)`, `15 and 116`; null when no number is printed. */
  readonly number: string | null;
  readonly title: string | null;
}

/** "Decides to include in the provisional agenda of its seventy-fifth session the item entitled …" */
export interface ForwardLink {
  /** Id of the paragraph that says so. */
  readonly place: string;
  /** Session in whose provisional agenda the item is put. */
  readonly session: number;
  /** Title of the item, as quoted; null when the paragraph quotes none. */
  readonly title: string | null;
  readonly span: Span;
}

/**
 * One document as read. `text` is the one string everything points into: mark-up is gone, paragraphs cut by a
 * page break are joined, footnotes follow the body and page furniture comes last.
 */
export interface RecallingDocument {
  /** Canonical symbol, or for a document without one `file:` and the file's name without its endings. */
  readonly id: string;
  /** Name of the file it came from, without folders. */
  readonly file: string;
  readonly symbol: DocumentSymbol | null;
  readonly kind: DocumentKind;
  /** ISO 639-1 code; null when no known language was recognised. */
  readonly language: string | null;
  /** Session number (78 for the seventy-eighth), special sessions and yearly bodies: null. */
  readonly session: number | null;
  readonly agendaItem: AgendaItem;
  readonly title: string | null;
  /** Date of adoption, ISO 8601. */
  readonly date: string | null;
  /** Meeting of adoption as printed at the foot, for example `46ª sesión plenaria`. */
  readonly meeting: string | null;
  /** "on the report of the First Committee (A/78/404, para. 14)", as printed, without brackets. */
  readonly basis: string | null;
  readonly text: string;
  readonly parts: readonly Part[];
  /** In the order of the text. The document's own symbol is not a mention. */
  readonly mentions: readonly Mention[];
  /** What is referred to without its number, in the order of the text. */
  readonly indirectReferences: readonly IndirectReference[];
  readonly forwardLinks: readonly ForwardLink[];
  readonly issues: readonly Issue[];
}
