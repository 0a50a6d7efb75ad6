import type { SessionBin } from '../../layout/session-histogram.ts';

/** Edges of the brush, counted in bins from the left: the range runs from edge `[0]` to edge `[1]`. */
export type BrushEdges = readonly [number, number];

/**
 * Where the brush stands for a range of sessions; null is all of them. A range without a bin, in a fold or beyond the ends,
 * is a line where it would be.
 */
export function edgesOfSessions(
  bins: readonly SessionBin[],
  sessions: readonly [number, number] | null,
): BrushEdges {
  if (!sessions || bins.length === 0) return [0, bins.length];
  const from = bins.findIndex(({ session }) => session >= sessions[0]);
  const to = bins.findLastIndex(({ session }) => session <= sessions[1]) + 1;
  const start = from < 0 ? bins.length : from;
  return [start, Math.max(start, to)];
}

/** The sessions between two edges; null when that is all of them. */
export function sessionsOfEdges(
  bins: readonly SessionBin[],
  [start, end]: BrushEdges,
): readonly [number, number] | null {
  if (start <= 0 && end >= bins.length) return null;
  const [first, last] = [bins[start], bins[end - 1]];
  return first && last ? [first.session, last.session] : null;
}
