import type { Mention } from '../model/mention.ts';
import type { RecallingDocument } from '../model/recalling-document.ts';

/** A mention as one line of JSON for scripts; `start` and `end` are offsets in the document's text. */
export interface MentionRecord {
  readonly file: string;
  /** Symbol of the citing document; its file's name where it has none. */
  readonly source: string;
  /** Canonical symbol; null when undecided. */
  readonly target: string | null;
  readonly candidates: readonly string[];
  readonly date: string | null;
  readonly act: string;
  /** The governing words as they stand. */
  readonly verb: string | null;
  readonly place: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly reason: string | null;
}

export function mentionRecord(mention: Mention, document: RecallingDocument): MentionRecord {
  const { citation } = mention;
  return {
    file: document.file,
    source: document.symbol ?? document.file,
    target: citation.target,
    candidates: citation.candidates,
    date: mention.date,
    act: mention.act,
    verb: mention.verb?.text ?? null,
    place: mention.place,
    text: mention.text,
    start: mention.span.start,
    end: mention.span.end,
    status: citation.status,
    reason: citation.reason,
  };
}
