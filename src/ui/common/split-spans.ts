import type { Span } from '../../model/span.ts';

/** A stretch of text and every mark that covers it, in the order the marks were given. */
export interface MarkedPiece<M> extends Span {
  readonly marks: readonly M[];
}

/**
 * Cuts a stretch at every edge of the marks, so that marks may overlap in any way: the pieces follow one another,
 * tile the stretch, and each is covered wholly by its marks and by no others. Marks outside are left out.
 */
export function splitSpans<M extends { readonly span: Span }>(
  stretch: Span,
  marks: readonly M[],
): MarkedPiece<M>[] {
  const within = marks.filter(({ span }) => span.start < stretch.end && span.end > stretch.start);
  const edges = within.flatMap(({ span }) => [span.start, span.end]);
  const inside = edges.filter((edge) => edge > stretch.start && edge < stretch.end);
  const cuts = [...new Set([stretch.start, ...inside, stretch.end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? stretch.end;
    const covers = ({ span }: M) => span.start <= start && span.end >= end && span.end > span.start;
    return { start, end, marks: within.filter(covers) };
  });
}
