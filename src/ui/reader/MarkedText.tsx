import { Fragment, type ReactNode } from 'react';
import type { Span } from '../../model/span.ts';
import { CitationLink } from './CitationLink.tsx';
import type { DocumentMention } from './document-index.ts';
import { FootnoteLink } from './FootnoteLink.tsx';
import type { ParagraphMark } from './paragraph-marks.ts';
import { splitSpans, type MarkedPiece } from '../common/split-spans.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly stretch: Span;
  readonly marks: readonly ParagraphMark[];
  /** Id of the text the words stand in. */
  readonly source: string;
  /** Mentions of these texts are marked as evidence. */
  readonly evidenceFor?: readonly string[];
}

/** Words of a document with citations as links, verbs in italics and footnote marks raised. Never mark-up from outside. */
export function MarkedText({ text, stretch, marks, source, evidenceFor = [] }: MarkedTextProps) {
  const runs = groupByCitation(splitSpans(stretch, marks));
  return runs.map(({ mention, pieces }) => {
    const words = pieces.map((piece) => (
      <Piece key={piece.start} piece={piece} text={text} source={source} />
    ));
    const key = pieces[0]?.start ?? 0;
    if (!mention) return <Fragment key={key}>{words}</Fragment>;
    const link = (
      <CitationLink key={key} mention={mention} source={source}>
        {words}
      </CitationLink>
    );
    return evidenceFor.includes(mention.citation.target ?? '') ? <mark key={key}>{link}</mark> : link;
  });
}

interface Run {
  readonly mention: DocumentMention | null;
  readonly pieces: MarkedPiece<ParagraphMark>[];
}

/** Neighbouring pieces of one citation make one link; a footnote mark is a link of its own and parts them. */
function groupByCitation(pieces: readonly MarkedPiece<ParagraphMark>[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const noted = piece.marks.some(({ kind }) => kind === 'note');
    const citation = noted ? undefined : piece.marks.find((mark) => mark.kind === 'citation');
    const mention = citation?.mention ?? null;
    const last = runs.at(-1);
    if (last && last.mention === mention) last.pieces.push(piece);
    else runs.push({ mention, pieces: [piece] });
  }
  return runs;
}

interface PieceProps {
  readonly piece: MarkedPiece<ParagraphMark>;
  readonly text: string;
  readonly source: string;
}

function Piece({ piece, text, source }: PieceProps): ReactNode {
  const words = text.slice(piece.start, piece.end);
  const note = piece.marks.find((mark) => mark.kind === 'note');
  if (note) return <FootnoteLink note={note.note} source={source} />;
  const set = piece.marks.some(({ kind }) => kind === 'verb') ? <em>{words}</em> : words;
  const governs = piece.marks.some(({ kind }) => kind === 'governing');
  const shown = governs ? <span className="governing">{set}</span> : set;
  return piece.marks.some(({ kind }) => kind === 'sought') ? <mark>{shown}</mark> : shown;
}
