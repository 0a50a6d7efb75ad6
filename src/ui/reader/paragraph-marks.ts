import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { Span } from '../../model/span.ts';
import { documentIndex, type DocumentMention } from './document-index.ts';
import { footnoteMarks, type FootnoteMark } from './footnote-marks.ts';

/** Something about a stretch of a paragraph that its typesetting shows. */
export type ParagraphMark =
  | { readonly kind: 'citation'; readonly span: Span; readonly mention: DocumentMention }
  | { readonly kind: 'verb'; readonly span: Span }
  /** The words that govern a citation shown as evidence. */
  | { readonly kind: 'governing'; readonly span: Span }
  /** Words somebody looked for. */
  | { readonly kind: 'sought'; readonly span: Span }
  | { readonly kind: 'note'; readonly span: Span; readonly note: FootnoteMark };

/**
 * All marks of one part: its citations, the verbs set in italics, its footnote marks, and the words that govern
 * the citations of `evidenceFor`, which may stand in a part above the citation.
 */
export function paragraphMarks(
  document: CorpusDocument,
  part: Part,
  evidenceFor: readonly string[] = [],
): ParagraphMark[] {
  const body = { start: part.bodyStart, end: part.span.end };
  const index = documentIndex(document);
  const citations = index.mentions.get(part.id) ?? [];
  const governing = evidenceFor.flatMap((id) => index.governing.get(id) ?? []);
  return [
    ...citations.map((mention): ParagraphMark => ({ kind: 'citation', span: mention.span, mention })),
    ...verbSpans(part, body).map((span): ParagraphMark => ({ kind: 'verb', span })),
    ...governing.map((span): ParagraphMark => ({ kind: 'governing', span })),
    ...footnoteMarks(document.text, body, index.notes).map((note): ParagraphMark => ({
      kind: 'note',
      span: note.span,
      note,
    })),
  ];
}

/** What the United Nations set in italics: the opening "The General Assembly," and the verb of each paragraph. */
function verbSpans(part: Part, body: Span): Span[] {
  if (part.kind === 'opening') return [body];
  return part.verb ? [part.verb] : [];
}
