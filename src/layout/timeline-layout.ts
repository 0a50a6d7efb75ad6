import type { CitationNetwork } from '../graph/citation-network.ts';
import { citationRows } from './citation-rows.ts';
import { inOrderOfTime } from './in-order-of-time.ts';
import { assignLanes, trackStep, type Lane } from './lanes.ts';
import { stackLanes, type LanePlace } from './lane-stack.ts';
import { baseRadius, nodeRadius, usualGrowth } from './node-radius.ts';
import { packRows } from './pack-rows.ts';
import type { SessionMoment } from './session-calendar.ts';
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

/**
 * The timeline: x from the date of adoption on a folded time scale, y from threads and tracks. Texts without a date, and
 * those that do not pass the filter, have no place on it. Time near n log n in the number of texts.
 */
export function layOutTimeline(graph: CitationNetwork, paper: LayoutPaper): StageLayout {
  const dated = datedTexts(graph, paper.passes);
  const range = [paper.margin, Math.max(paper.margin + 1, paper.width - paper.margin)] as const;
  const inside = (id: string) => isWithinSessions(graph.getNodeAttributes(id).session, paper.sessions);
  const shown = [...dated].flatMap(([id, moment]) => (inside(id) ? [moment] : []));
  const scale = createTimeScale(shown, range, paper.sessions);
  const lanes = assignLanes(graph, [...dated.keys()]);
  const step = usualStep(lanes, (id) => (inside(id) ? scale.position(dated.get(id)!.time) : null));
  const weight = paper.weight ?? ((id: string) => graph.inDegree(id));
  const growth = usualGrowth(dated.keys(), weight);
  const base = baseRadius(dated.size, paper.width, paper.height, step, growth);
  const spots = new Map<string, Spot>();
  for (const [id, { time }] of dated) {
    const radius = nodeRadius(base, weight(id));
    spots.set(id, { x: scale.position(time), radius, outside: !inside(id) });
  }
  const rows = lanes.map((lane) => rowsOfLane(lane, spots, paper));
  const stack = stackLanes(
    lanes.map(({ kind }, number) => ({ kind, ...reachOf(rows[number]!) })),
    paper.height,
  );
  const stretch = stack.height / paper.height;
  const nodes = placeNodes(dated, spots, rows, stack.lanes, stretch);
  return {
    kind: 'timeline',
    width: paper.width * stretch,
    height: stack.height,
    nodes,
    lanes: stack.lanes.map((place, number) => placeLane(place, lanes[number]!, nodes)),
    bands: widen(scale.bands, stretch),
    folds: widen(scale.folds, stretch),
    arcRoom: stack.arcRoom,
    longest: longestInLane(graph, nodes),
  };
}

interface Spot {
  readonly x: number;
  readonly radius: number;
  readonly outside: boolean;
}

/** Those that pass, with sessions and moments of adoption, in the order of their places, then of date and id. */
function datedTexts(
  graph: CitationNetwork,
  passes: LayoutPaper['passes'] = () => true,
): Map<string, SessionMoment> {
  return new Map(inOrderOfTime(graph).filter(([id]) => passes(id)));
}

/** Usual distance of neighbours in the rows of threads; `place` is null for texts beyond the sessions shown. */
function usualStep(lanes: readonly Lane[], place: (id: string) => number | null): number {
  const rows = lanes.flatMap(({ kind, tracks }) => (kind === 'thread' ? [...tracks.values()] : []));
  return usualSpacing(rows.map((ids) => ids.map(place).filter((x) => x !== null)));
}

/** Row of each text of a lane, in steps from the trunk; texts at nearly one date are put beside one another. */
function rowsOfLane(lane: Lane, spots: ReadonlyMap<string, Spot>, paper: LayoutPaper): Map<string, number> {
  const rows = new Map<string, number>();
  const named = lane.kind === 'other' && lane.size <= MOST_NAMED;
  for (const [track, ids] of lane.tracks) {
    const shown = ids.filter((id) => !spots.get(id)!.outside);
    const extents = shown.map((id) => extentOf(id, spots.get(id)!, named, paper));
    const packing = packRows(extents, MOST_PACKED_ROWS[lane.kind]);
    for (const id of ids) rows.set(id, trackStep(track));
    for (const [place, id] of shown.entries()) {
      rows.set(id, trackStep(track) + NUDGE[lane.kind] * packing.rows[place]!);
    }
  }
  return rows;
}

function extentOf(id: string, { x, radius }: Spot, named: boolean, paper: LayoutPaper) {
  if (!named) return { start: x - radius * TOUCH, end: x + radius * TOUCH };
  const name = paper.nameWidth(id) + 14;
  const leftwards = x + radius + name > paper.width;
  return leftwards
    ? { start: x - radius - name, end: x + radius + 2 }
    : { start: x - radius - 2, end: x + radius + name };
}

function reachOf(rows: ReadonlyMap<string, number>) {
  let [highest, lowest] = [0, 0];
  for (const row of rows.values()) {
    highest = Math.min(highest, row);
    lowest = Math.max(lowest, row);
  }
  return { rowsAbove: -highest, rowsBelow: lowest + 1 };
}

function placeNodes(
  dated: ReadonlyMap<string, SessionMoment>,
  spots: ReadonlyMap<string, Spot>,
  rows: readonly ReadonlyMap<string, number>[],
  lanes: readonly LanePlace[],
  stretch: number,
): Map<string, PlacedNode> {
  const laneOf = new Map<string, number>();
  for (const [lane, members] of rows.entries()) for (const id of members.keys()) laneOf.set(id, lane);
  const nodes = new Map<string, PlacedNode>();
  for (const id of dated.keys()) {
    const lane = laneOf.get(id)!;
    const { trunk, step } = lanes[lane]!;
    const row = rows[lane]!.get(id)!;
    const { x, radius, outside } = spots.get(id)!;
    nodes.set(id, { id, x: x * stretch, y: trunk + row * step, radius, lane, row, outside });
  }
  return nodes;
}

function placeLane(
  place: LanePlace,
  { kind, thread, tracks }: Lane,
  nodes: ReadonlyMap<string, PlacedNode>,
): PlacedLane {
  const rows = kind === 'other' ? [] : [...tracks].sort(([a], [b]) => a - b);
  const placed = rows.flatMap(([track, ids]) => {
    const shown = ids.map((id) => nodes.get(id)!).filter((node) => !node.outside);
    // Ids come from left to right, so the first one shown stands leftmost.
    const [first] = shown;
    return first ? [{ track, start: first.x, y: place.trunk + trackStep(track) * place.step }] : [];
  });
  return { ...place, kind, thread, tracks: placed };
}

function widen<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  by: number,
): T[] {
  return stretches.map((one) => ({ ...one, start: one.start * by, end: one.end * by }));
}

function longestInLane(graph: CitationNetwork, nodes: ReadonlyMap<string, PlacedNode>): number {
  const { ids, source, target } = citationRows(graph);
  const placed = ids.map((id) => nodes.get(id));
  let longest = 0;
  for (let row = 0; row < source.length; row += 1) {
    const [from, to] = [placed[source[row]!], placed[target[row]!]];
    if (!from || !to || from.lane !== to.lane || from.outside || to.outside) continue;
    longest = Math.max(longest, Math.abs(to.x - from.x));
  }
  return longest;
}
