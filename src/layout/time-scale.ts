import { scaleLinear } from 'd3-scale';
import { sessionOpening, type SessionMoment } from './session-calendar.ts';
import { SHORTEST_FOLD } from './shortest-fold.ts';

/** One session's stretch of the axis; `count` texts were adopted in it. */
export interface SessionBand {
  readonly session: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** A stretch of sessions without a text, folded to a fixed small width. */
export interface Fold {
  readonly firstSession: number;
  readonly lastSession: number;
  readonly start: number;
  readonly end: number;
}

export interface TimeScale {
  readonly bands: readonly SessionBand[];
  readonly folds: readonly Fold[];
  /** Place of a moment (milliseconds since 1970 UTC); moments beyond the ends are held at them. */
  readonly position: (time: number) => number;
}

interface Segment {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly weight: number;
  readonly folded: boolean;
}

const FOLD_WEIGHT = 0.8;
const EMPTY_WEIGHT = 0.7;

/**
 * A polylinear time scale: sessions with texts get room, more where many were adopted; long empty stretches are
 * folded.
 * @param moments sessions and moments of adoption, in any order; each counts in its own session
 * @param range first and last pixel
 * @param sessions first and last session shown; null shows all that have texts
 */
export function createTimeScale(
  moments: Iterable<SessionMoment>,
  range: readonly [number, number],
  sessions: readonly [number, number] | null,
): TimeScale {
  const counts = countBySession(moments, sessions);
  const segments = sessions && counts.size === 0 ? emptyStretch(...sessions) : toSegments(counts, sessions);
  const total = segments.reduce((sum, segment) => sum + segment.weight, 0);
  const unit = total > 0 ? (range[1] - range[0]) / total : 0;
  const bands: SessionBand[] = [];
  const folds: Fold[] = [];
  const domain: number[] = [];
  const places: number[] = [];
  let start = range[0];
  for (const { first, last, count, weight, folded } of segments) {
    const end = start + weight * unit;
    domain.push(sessionOpening(first));
    places.push(start);
    if (folded) folds.push({ firstSession: first, lastSession: last, start, end });
    else bands.push({ session: first, start, end, count });
    start = end;
  }
  const final = segments.at(-1);
  if (!final) return { bands, folds, position: () => (range[0] + range[1]) / 2 };
  domain.push(sessionOpening(final.last + 1));
  places.push(start);
  const scale = scaleLinear(domain, places).clamp(true);
  return { bands, folds, position: (time) => scale(time) };
}

function countBySession(moments: Iterable<SessionMoment>, sessions: readonly [number, number] | null) {
  const counts = new Map<number, number>();
  for (const { session } of moments) {
    if (sessions && (session < sessions[0] || session > sessions[1])) continue;
    counts.set(session, (counts.get(session) ?? 0) + 1);
  }
  return counts;
}

function toSegments(counts: ReadonlyMap<number, number>, sessions: readonly [number, number] | null) {
  const occupied = [...counts.keys()].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = sessions?.[0] ?? occupied[0] ?? 0;
  for (const session of occupied) {
    segments.push(...emptyStretch(next, session - 1));
    const count = counts.get(session) ?? 0;
    segments.push({ first: session, last: session, count, weight: crowdWeight(count), folded: false });
    next = session + 1;
  }
  if (sessions) segments.push(...emptyStretch(next, sessions[1]));
  return segments;
}

function emptyStretch(first: number, last: number): Segment[] {
  const length = last - first + 1;
  if (length >= SHORTEST_FOLD) return [{ first, last, count: 0, weight: FOLD_WEIGHT, folded: true }];
  return Array.from({ length: Math.max(0, length) }, (_, step) => {
    const session = first + step;
    return { first: session, last: session, count: 0, weight: EMPTY_WEIGHT, folded: false };
  });
}

/** Room grows with the logarithm of the crowd: seven texts get about two and a half times the room of one. */
function crowdWeight(count: number): number {
  return Math.min(3, 1 + 0.5 * Math.log2(Math.max(1, count)));
}
