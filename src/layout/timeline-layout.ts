import type { CitationNetwork } from '../graph/citation-network.ts';
import { inOrderOfTime, type DatedText } from './in-order-of-time.ts';
import { assignLanes, trackStep, type Lane } from './lanes.ts';
import { stackLanes, type LanePlace } from './lane-stack.ts';
import { baseRadius, nodeRadius, usualGrowth } from './node-radius.ts';
import { packRows } from './pack-rows.ts';
import { isWithinSessions } from './within-sessions.ts';
import type { PlacedLane, PlacedNode, StageLayout } from './stage-layout.ts';
import { createTimeScale } from './time-scale.ts';
import { usualSpacing } from './usual-spacing.ts';

export interface LayoutPaper {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free at the left and right edge. */
  readonly margin: number;
  /** First and last session shown; null shows all. */
  readonly sessions: readonly [number, number] | null;
  /** Whether a text passes the filter; one that does not has no place. Left out, all do. */
  readonly passes?: (id: string) => boolean;
  /** What a text's size stands for, as a number of texts; left out, how many recall it. */
  readonly weight?: (id: string) => number;
  /** Width in pixels of a text's name as the drawing will show it. */
  readonly nameWidth: (id: string) => number;
}

/** Rows of a lane or track beyond which texts of one date cover one another. */
const MOST_PACKED_ROWS = { other: 400, thread: 3 };
/** A packed lane of more texts than this keeps room for the texts only, not for their names. */
const MOST_NAMED = 200;
/** Texts without room for their names may touch, but not cover one another. */
const TOUCH = 0.8;
/** Texts of one track at nearly one date stand this share of a row apart. */
const NUDGE = { other: 1, thread: 0.3 };

/** A text on its way to its place. */
interface Spot extends Omit<DatedText, 'row'> {
  /** Row in the network's `texts`; `row` below is the one it stands in. */
  readonly text: number;
  /** What its size stands for. */
  readonly weight: number;
  readonly outside: boolean;
  x: number;
  radius: number;
  lane: number;
  row: number;
}

/**
 * The timeline: x from the date of adoption on a folded time scale, y from threads and tracks. Texts without a date, and
 * those that do not pass the filter, have no place on it. Time near n log n in the number of texts.
 */
export function layOutTimeline(graph: CitationNetwork, paper: LayoutPaper): StageLayout {
  const spots = spotsOf(graph, paper);
  const range = [paper.margin, Math.max(paper.margin + 1, paper.width - paper.margin)] as const;
  const shown = spots.filter(isShown).map(({ moment }) => moment);
  const scale = createTimeScale(shown, range, paper.sessions);
  placeInTime(spots, scale.position);
  const lanes = assignLanes(spots);
  const growth = usualGrowth(spots.map(({ weight }) => weight));
  const base = baseRadius(spots.length, paper.width, paper.height, usualStep(lanes), growth);
  for (const spot of spots) spot.radius = nodeRadius(base, spot.weight);
  for (const [number, lane] of lanes.entries()) placeInRows(lane, number, paper);
  const stack = stackLanes(
    lanes.map((lane) => ({ kind: lane.kind, ...reachOf(lane) })),
    paper.height,
  );
  const stretch = stack.height / paper.height;
  return {
    kind: 'timeline',
    width: paper.width * stretch,
    height: stack.height,
    nodes: placeNodes(spots, stack.lanes, stretch),
    lanes: stack.lanes.map((place, number) => placeLane(place, lanes[number]!, stretch)),
    bands: widen(scale.bands, stretch),
    folds: widen(scale.folds, stretch),
    arcRoom: stack.arcRoom,
    longest: longestInLane(graph, spots) * stretch,
  };
}

/** Those that pass, in the order of their places, then of date and id. */
function spotsOf(graph: CitationNetwork, { passes, sessions, weight }: LayoutPaper): Spot[] {
  const spots: Spot[] = [];
  for (const { id, row, moment, session, thread, track } of inOrderOfTime(graph)) {
    if (passes && !passes(id)) continue;
    const stands = weight ? weight(id) : graph.timesRecalled(row);
    const outside = !isWithinSessions(session, sessions);
    const place = { x: 0, radius: 0, lane: 0, row: 0 };
    spots.push({ id, text: row, moment, session, thread, track, weight: stands, outside, ...place });
  }
  return spots;
}

/** Many texts of one day follow one another. */
function placeInTime(spots: readonly Spot[], position: (time: number) => number): void {
  let [known, x] = [Number.NaN, 0];
  for (const spot of spots) {
    const { time } = spot.moment;
    if (time !== known) [known, x] = [time, position(time)];
    spot.x = x;
  }
}

function isShown({ outside }: Spot): boolean {
  return !outside;
}

/** Usual distance of neighbours in the rows of threads, as far as they are shown. */
function usualStep(lanes: readonly Lane<Spot>[]): number {
  const rows = lanes.flatMap(({ kind, tracks }) => (kind === 'thread' ? [...tracks.values()] : []));
  return usualSpacing(rows.map((spots) => spots.filter(isShown).map(({ x }) => x)));
}

/** Rows in steps from the trunk; texts at nearly one date are put beside one another. */
function placeInRows({ kind, tracks, size }: Lane<Spot>, number: number, paper: LayoutPaper): void {
  const named = kind === 'other' && size <= MOST_NAMED;
  for (const [track, spots] of tracks) {
    const shown = spots.filter(isShown);
    const extents = shown.map((spot) => extentOf(spot, named, paper));
    const packing = packRows(extents, MOST_PACKED_ROWS[kind]);
    for (const spot of spots) [spot.lane, spot.row] = [number, trackStep(track)];
    for (const [place, spot] of shown.entries()) spot.row += NUDGE[kind] * packing.rows[place]!;
  }
}

function extentOf({ id, x, radius }: Spot, named: boolean, paper: LayoutPaper) {
  if (!named) return { start: x - radius * TOUCH, end: x + radius * TOUCH };
  const name = paper.nameWidth(id) + 14;
  const leftwards = x + radius + name > paper.width;
  return leftwards
    ? { start: x - radius - name, end: x + radius + 2 }
    : { start: x - radius - 2, end: x + radius + name };
}

function reachOf({ tracks }: Lane<Spot>) {
  let [highest, lowest] = [0, 0];
  for (const spots of tracks.values()) {
    for (const { row } of spots) {
      highest = Math.min(highest, row);
      lowest = Math.max(lowest, row);
    }
  }
  return { rowsAbove: -highest, rowsBelow: lowest + 1 };
}

function placeNodes(
  spots: readonly Spot[],
  lanes: readonly LanePlace[],
  stretch: number,
): Map<string, PlacedNode> {
  const nodes = new Map<string, PlacedNode>();
  for (const { id, x, radius, lane, row, outside } of spots) {
    const { trunk, step } = lanes[lane]!;
    nodes.set(id, { id, x: x * stretch, y: trunk + row * step, radius, lane, row, outside });
  }
  return nodes;
}

function placeLane(place: LanePlace, { kind, thread, tracks }: Lane<Spot>, stretch: number): PlacedLane {
  const rows = kind === 'other' ? [] : [...tracks].sort(([a], [b]) => a - b);
  const placed = rows.flatMap(([track, spots]) => {
    // Texts come from left to right, so the first one shown stands leftmost.
    const first = spots.find(isShown);
    return first ? [{ track, start: first.x * stretch, y: place.trunk + trackStep(track) * place.step }] : [];
  });
  return { ...place, kind, thread, tracks: placed };
}

function widen<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  by: number,
): T[] {
  return stretches.map((one) => ({ ...one, start: one.start * by, end: one.end * by }));
}

/** Length of the longest citation between two texts shown in one lane. */
function longestInLane({ texts, citations: { source, target } }: CitationNetwork, spots: readonly Spot[]) {
  const xs = new Float64Array(texts.id.length);
  // Of a text that is not shown there is no lane.
  const lanes = new Int32Array(texts.id.length).fill(-1);
  for (const { text, x, lane, outside } of spots) {
    if (outside) continue;
    xs[text] = x;
    lanes[text] = lane;
  }
  let longest = 0;
  for (let citation = 0; citation < source.length; citation += 1) {
    const [from, to] = [source[citation]!, target[citation]!];
    if (lanes[from] === -1 || lanes[from] !== lanes[to]) continue;
    longest = Math.max(longest, Math.abs(xs[to]! - xs[from]!));
  }
  return longest;
}
