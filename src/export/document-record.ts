import { mentionRecord, type MentionRecord } from './mention-record.ts';
import type { IndirectReference } from '../model/indirect-reference.ts';
import type { Part } from '../model/part.ts';
import type { ForwardLink, RecallingDocument } from '../model/recalling-document.ts';

/** Parts that are paragraphs of the document's own; masthead, closing, footnotes and page furniture are not. */
const PARAGRAPHS = new Set<Part['kind']>([
  'preambular',
  'operative',
  'sub-paragraph',
  'heading',
  'paragraph',
]);

export interface ParagraphRecord {
  readonly id: string;
  readonly kind: Part['kind'];
  readonly marker: string | null;
  readonly text: string;
}

/** A document as one line of JSON for scripts. `start` and `end` of its mentions point into `text`. */
export interface DocumentRecord extends Pick<
  RecallingDocument,
  'file' | 'symbol' | 'kind' | 'language' | 'session' | 'agendaItem' | 'title' | 'date' | 'meeting' | 'basis'
> {
  readonly paragraphs: readonly ParagraphRecord[];
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  readonly mentions: readonly MentionRecord[];
  readonly indirectReferences: readonly IndirectReference[];
  readonly forwardLinks: readonly ForwardLink[];
  readonly issues: RecallingDocument['issues'];
  readonly text: string;
}

export function documentRecord(document: RecallingDocument): DocumentRecord {
  const words = (part: Part) => document.text.slice(part.bodyStart, part.span.end).trimEnd();
  const { file, symbol, kind, language, session, agendaItem, title, date, meeting, basis } = document;
  return {
    file,
    symbol,
    kind,
    language,
    session,
    agendaItem,
    title,
    date,
    meeting,
    basis,
    paragraphs: document.parts
      .filter((part) => PARAGRAPHS.has(part.kind))
      .map((part) => ({ id: part.id, kind: part.kind, marker: part.marker, text: words(part) })),
    footnotes: document.parts
      .filter((part) => part.kind === 'footnote')
      .map((part) => ({ id: part.id, text: words(part) })),
    mentions: document.mentions.map((mention) => mentionRecord(mention, document)),
    indirectReferences: document.indirectReferences,
    forwardLinks: document.forwardLinks,
    issues: document.issues,
    text: document.text,
  };
}
