import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { Span } from '../../model/span.ts';
import { footnoteMarks, type FootnoteMark } from './footnote-marks.ts';

export type DocumentMention = CorpusDocument['mentions'][number];

/** Something about a stretch of a paragraph that its typesetting shows. */
export type ParagraphMark =
  | { readonly kind: 'citation'; readonly span: Span; readonly mention: DocumentMention }
  | { readonly kind: 'verb'; readonly span: Span }
  /** The words that govern a citation shown as evidence. */
  | { readonly kind: 'governing'; readonly span: Span }
  | { readonly kind: 'note'; readonly span: Span; readonly note: FootnoteMark };

const FIRST_WORD = /^[\p{L}\p{M}’']+/u;

/**
 * All marks of one part: its citations, the verbs set in italics, its footnote marks, and the words that govern
 * the citations of `evidenceFor`, which may stand in a part above the citation.
 */
export function paragraphMarks(
  document: CorpusDocument,
  part: Part,
  evidenceFor: string | null = null,
): ParagraphMark[] {
  const body = { start: part.bodyStart, end: part.span.end };
  const citations = document.mentions.filter(
    ({ span }) => span.start >= part.span.start && span.end <= part.span.end,
  );
  const governing = document.mentions.flatMap(({ citation, verb }) =>
    evidenceFor !== null && citation.target === evidenceFor && verb ? [verb.span] : [],
  );
  return [
    ...citations.map((mention): ParagraphMark => ({ kind: 'citation', span: mention.span, mention })),
    ...verbSpans(document, part, body).map((span): ParagraphMark => ({ kind: 'verb', span })),
    ...governing.map((span): ParagraphMark => ({ kind: 'governing', span })),
    ...footnoteMarks(document.text, body, document.parts).map((note): ParagraphMark => ({
      kind: 'note',
      span: note.span,
      note,
    })),
  ];
}

/**
 * What the United Nations set in italics: the opening "The General Assembly," and the verb each paragraph of a
 * resolution begins with. Where a mention names the governing words at the beginning these are the verb; elsewhere
 * only the first word is known to belong to it.
 */
function verbSpans({ text, mentions }: CorpusDocument, part: Part, body: Span): Span[] {
  if (part.kind === 'opening') return [body];
  if (part.kind !== 'preambular' && part.kind !== 'operative') return [];
  const governing = mentions.find(({ verb }) => verb?.span.start === body.start)?.verb;
  if (governing) return [governing.span];
  const word = FIRST_WORD.exec(text.slice(body.start, body.end))?.[0];
  return word ? [{ start: body.start, end: body.start + word.length }] : [];
}
