import type { TextPiece } from '../../lineage/compare/comparison.ts';
import type { Part } from '../../model/part.ts';
import type { Span } from '../../model/span.ts';
import { printedBody } from './printed-body.ts';
import { splitSpans } from './split-spans.ts';

/** Words that stand in both texts, or in one of them. */
export interface ChangedRun {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
  /** Set in italics: the verb a paragraph begins with. */
  readonly verb: boolean;
}

/** Paragraphs of one text: its words, and the parts of it that are meant. */
export interface TextSide {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A paragraph of the later text with what was taken out of it and put into it. */
export interface MarkedParagraph {
  readonly part: Part;
  readonly runs: readonly ChangedRun[];
}

/**
 * The paragraphs of the right text in reading order, with the words removed where they stood. Whatever stands between
 * the pieces (spaces, punctuation that counts as no word) is kept, so that without the removed words it is the right text.
 */
export function markedParagraphs(
  pieces: readonly TextPiece[],
  left: TextSide,
  right: TextSide,
): MarkedParagraph[] {
  const groups = piecesByPart(pieces, right.parts);
  return right.parts.map((part, at) => {
    const body = printedBody(right.text, part);
    const runs: ChangedRun[] = [];
    let cursor = body.start;
    const write = (kind: 'kept' | 'added', to: number) => {
      const end = Math.min(to, body.end);
      runs.push(...runsOf(kind, right, { start: cursor, end }));
      cursor = Math.max(cursor, end);
    };
    for (const piece of groups[at] ?? []) {
      if (piece.kind === 'removed') {
        runs.push(...removedRuns(piece.left, left, runs.at(-1)));
        continue;
      }
      write('kept', piece.right.start);
      write(piece.kind, piece.right.end);
    }
    write('kept', body.end);
    return { part, runs: spaced(runs) };
  });
}

/** For each part the pieces in it; removed words go with what they stand before, the last ones with what they follow. */
function piecesByPart(pieces: readonly TextPiece[], parts: readonly Part[]): TextPiece[][] {
  const groups = parts.map((): TextPiece[] => []);
  let at = parts.length - 1;
  for (const piece of pieces.toReversed()) {
    if (piece.kind !== 'removed') {
      const found = parts.findLastIndex(({ span }) => span.start <= piece.right.start);
      at = Math.max(0, found);
    }
    groups[at]?.unshift(piece);
  }
  return groups;
}

function removedRuns(span: Span, left: TextSide, before: ChangedRun | undefined): ChangedRun[] {
  const runs = runsOf('removed', left, span);
  const first = runs[0];
  const parted =
    before === undefined || /\s$/.test(before.text) || !/\s/.test(left.text[span.start - 1] ?? '');
  return parted || !first ? runs : [{ ...first, text: ` ${first.text}` }, ...runs.slice(1)];
}

/** A space between removed words and those that follow them, where neither has one. */
function spaced(runs: readonly ChangedRun[]): ChangedRun[] {
  return runs.map((run, at) => {
    const next = runs[at + 1];
    const touch = run.kind === 'removed' && next && next.kind !== 'removed';
    return touch && /[^\s(«“"/-]$/u.test(run.text) && /^[\p{L}\p{N}(«“"]/u.test(next.text)
      ? { ...run, text: `${run.text} ` }
      : run;
  });
}

/** One side of a pair: a paragraph whole, with the words the other side does not have. */
export function sideRuns(part: Part, side: TextSide, kind: 'removed' | 'added', spans: readonly Span[]) {
  const body = printedBody(side.text, part);
  const changes = spans.map((span) => ({ span }));
  return splitSpans(body, changes).flatMap(({ start, end, marks }) =>
    runsOf(marks.length > 0 ? kind : 'kept', side, { start, end }),
  );
}

/** A stretch, cut where the verb of its paragraph begins and ends. */
function runsOf(kind: ChangedRun['kind'], side: TextSide, stretch: Span): ChangedRun[] {
  if (stretch.start >= stretch.end) return [];
  const verbs = side.parts.flatMap(({ verb }) => (verb ? [{ span: verb }] : []));
  return splitSpans(stretch, verbs).map(({ start, end, marks }) => ({
    kind,
    text: side.text.slice(start, end),
    verb: marks.length > 0,
  }));
}
