import type { CitationNetwork } from '../graph/citation-network.ts';
import { inOrderOfTime, type DatedText } from './in-order-of-time.ts';
import { assignLanes, trackStep, type Lane } from './lanes.ts';
import { stackLanes, type LanePlace, type LaneStack } from './lane-stack.ts';
import { baseRadius, nodeRadius, SMALLEST, usualGrowth } from './node-radius.ts';
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
/** Share of the distance of packed rows that is the usual radius. */
const ROW_SHARE = 0.4;
/** Texts of one track at nearly one date stand this share of a row apart. */
const NUDGE = { other: 1, thread: 0.3 };

/**
 * Where texts stand, in columns by row of the network's `texts`: to make an object of each of thousands of texts, and change
 * it step by step, takes longer than to find their places.
 */
interface Sheet {
  readonly x: Float64Array;
  readonly radius: Float64Array;
  readonly lane: Int32Array;
  /** Steps from the trunk. */
  readonly step: Float64Array;
  /** 0 where the text is shown: it passes, and is within the sessions. */
  readonly outside: Uint8Array;
}

/**
 * The timeline: x from the date of adoption on a folded time scale, y from threads and tracks. Texts without a date, and
 * those that do not pass the filter, have no place on it. Time near n log n in the number of texts.
 */
export function layOutTimeline(graph: CitationNetwork, paper: LayoutPaper): StageLayout {
  const { passes, sessions } = paper;
  const dated = inOrderOfTime(graph);
  const texts = passes ? dated.filter(({ id }) => passes(id)) : dated;
  const shown = texts.filter(({ moment }) => isWithinSessions(moment.session, sessions));
  const range = [paper.margin, Math.max(paper.margin + 1, paper.width - paper.margin)] as const;
  const moments = shown.map(({ moment }) => moment);
  const scale = createTimeScale(moments, range, sessions);
  const sheet = blankSheet(graph.texts.id.length);
  for (const { row } of shown) sheet.outside[row] = 0;
  placeInTime(texts, sheet, scale.position);
  const lanes = assignLanes(texts);
  const size = giveSizes(texts, sheet, {
    graph,
    paper,
    count: shown.length,
    spacing: usualStep(lanes, sheet),
  });
  const fair = placeInLanes(lanes, sheet, paper);
  const less = fitOfRows(size, lanes, fair, paper.height);
  if (less < 1) for (const { row } of texts) sheet.radius[row]! *= less;
  const stack = less < 1 ? placeInLanes(lanes, sheet, paper) : fair;
  const stretch = stack.height / paper.height;
  return {
    kind: 'timeline',
    width: paper.width * stretch,
    height: stack.height,
    nodes: placeNodes(texts, sheet, stack.lanes, stretch),
    lanes: stack.lanes.map((place, number) => placeLane(place, lanes[number]!, sheet, stretch)),
    bands: widen(scale.bands, stretch),
    folds: widen(scale.folds, stretch),
    arcRoom: stack.arcRoom,
    longest: longestInLane(graph, sheet) * stretch,
  };
}

function blankSheet(texts: number): Sheet {
  return {
    x: new Float64Array(texts),
    radius: new Float64Array(texts),
    lane: new Int32Array(texts),
    step: new Float64Array(texts),
    outside: new Uint8Array(texts).fill(1),
  };
}

/** Many texts of one day follow one another. */
function placeInTime(texts: readonly DatedText[], sheet: Sheet, position: (time: number) => number): void {
  let [known, x] = [Number.NaN, 0];
  for (const { row, moment } of texts) {
    if (moment.time !== known) [known, x] = [moment.time, position(moment.time)];
    sheet.x[row] = x;
  }
}

interface SizeOfTexts {
  readonly graph: CitationNetwork;
  readonly paper: LayoutPaper;
  /** How many texts are shown. */
  readonly count: number;
  /** Usual distance of neighbours in the rows of threads. */
  readonly spacing: number;
}

/** Radius in pixels of a text that stands for nothing, and of the usual one. */
interface UsualSize {
  readonly base: number;
  readonly usual: number;
}

function giveSizes(
  texts: readonly DatedText[],
  { radius }: Sheet,
  { graph, paper: { width, height, weight }, count, spacing }: SizeOfTexts,
): UsualSize {
  const weights = texts.map(({ id, row }) => (weight ? weight(id) : graph.timesRecalled(row)));
  const growth = usualGrowth(weights);
  const base = baseRadius(count, width, height, spacing, growth);
  for (const [place, { row }] of texts.entries()) radius[row] = nodeRadius(base, weights[place]!);
  return { base, usual: base * growth };
}

function placeInLanes(lanes: readonly Lane<DatedText>[], sheet: Sheet, paper: LayoutPaper): LaneStack {
  for (const [number, lane] of lanes.entries()) placeInRows(lane, number, sheet, paper);
  return stackLanes(
    lanes.map((lane) => ({ kind: lane.kind, ...reachOf(lane, sheet) })),
    paper.height,
  );
}

/**
 * By how much texts must be smaller for those of the densest packed lane to stand clear of the rows above and below, where
 * it has so many rows that the drawing is seen smaller than it is; 1 where they do. With the texts, the rows get fewer.
 */
function fitOfRows(
  { base, usual }: UsualSize,
  lanes: readonly Lane<DatedText>[],
  { lanes: places, height }: LaneStack,
  seen: number,
): number {
  const packed = places.filter((_, number) => lanes[number]!.kind === 'other');
  const pitch = Math.min(...packed.map(({ step }) => (step * seen) / height));
  const less = Math.sqrt((ROW_SHARE * pitch) / usual);
  // What is as small as it gets stays so.
  return less < 1 ? Math.min(1, Math.max(less, SMALLEST.usual / base)) : 1;
}

/** As far as they are shown. */
function usualStep(lanes: readonly Lane<DatedText>[], { x, outside }: Sheet): number {
  const rows = lanes.flatMap(({ kind, tracks }) => (kind === 'thread' ? [...tracks.values()] : []));
  return usualSpacing(
    rows.map((texts) => texts.filter(({ row }) => outside[row] === 0).map(({ row }) => x[row]!)),
  );
}

/** Rows in steps from the trunk; texts at nearly one date are put beside one another. */
function placeInRows(
  { kind, tracks, size }: Lane<DatedText>,
  number: number,
  sheet: Sheet,
  paper: LayoutPaper,
): void {
  const { lane, step, outside } = sheet;
  const named = kind === 'other' && size <= MOST_NAMED;
  for (const [track, texts] of tracks) {
    const shown = texts.filter(({ row }) => outside[row] === 0);
    const [starts, ends] = [new Float64Array(shown.length), new Float64Array(shown.length)];
    for (const [place, text] of shown.entries()) {
      const room = named ? roomWithName(text, sheet, paper) : roomOf(text, sheet);
      [starts[place], ends[place]] = room;
    }
    const { rows } = packRows(starts, ends, MOST_PACKED_ROWS[kind]);
    for (const { row } of texts) [lane[row], step[row]] = [number, trackStep(track)];
    for (const [place, { row }] of shown.entries()) step[row]! += NUDGE[kind] * rows[place]!;
  }
}

/** From left to right. */
function roomOf({ row }: DatedText, { x, radius }: Sheet): readonly [number, number] {
  return [x[row]! - radius[row]! * TOUCH, x[row]! + radius[row]! * TOUCH];
}

function roomWithName(
  { id, row }: DatedText,
  { x: xs, radius: radii }: Sheet,
  { nameWidth, width }: LayoutPaper,
): readonly [number, number] {
  const [x, radius] = [xs[row]!, radii[row]!];
  const name = nameWidth(id) + 14;
  const leftwards = x + radius + name > width;
  return leftwards ? [x - radius - name, x + radius + 2] : [x - radius - 2, x + radius + name];
}

function reachOf({ tracks }: Lane<DatedText>, { step }: Sheet) {
  let [highest, lowest] = [0, 0];
  for (const texts of tracks.values()) {
    for (const { row } of texts) {
      highest = Math.min(highest, step[row]!);
      lowest = Math.max(lowest, step[row]!);
    }
  }
  return { rowsAbove: -highest, rowsBelow: lowest + 1 };
}

function placeNodes(
  texts: readonly DatedText[],
  sheet: Sheet,
  lanes: readonly LanePlace[],
  stretch: number,
): Map<string, PlacedNode> {
  const nodes = new Map<string, PlacedNode>();
  for (const { id, row: text } of texts) {
    const [lane, row] = [sheet.lane[text]!, sheet.step[text]!];
    const { trunk, step } = lanes[lane]!;
    const [x, y] = [sheet.x[text]! * stretch, trunk + row * step];
    nodes.set(id, { id, x, y, radius: sheet.radius[text]!, lane, row, outside: sheet.outside[text] === 1 });
  }
  return nodes;
}

function placeLane(
  place: LanePlace,
  { kind, thread, body, tracks }: Lane<DatedText>,
  { x, outside }: Sheet,
  stretch: number,
): PlacedLane {
  const rows = kind === 'other' ? [] : [...tracks].sort(([a], [b]) => a - b);
  const placed = rows.flatMap(([track, texts]) => {
    // Texts come from left to right, so the first one shown stands leftmost.
    const first = texts.find(({ row }) => outside[row] === 0);
    if (!first) return [];
    return [{ track, start: x[first.row]! * stretch, y: place.trunk + trackStep(track) * place.step }];
  });
  return { ...place, kind, thread, body, tracks: placed };
}

function widen<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  by: number,
): T[] {
  return stretches.map((one) => ({ ...one, start: one.start * by, end: one.end * by }));
}

/** Length of the longest citation between two texts shown in one lane. */
function longestInLane(
  { citations: { source, target } }: CitationNetwork,
  { x, lane, outside }: Sheet,
): number {
  let longest = 0;
  for (let citation = 0; citation < source.length; citation += 1) {
    const [from, to] = [source[citation]!, target[citation]!];
    if (outside[from] === 1 || outside[to] === 1 || lane[from] !== lane[to]) continue;
    longest = Math.max(longest, Math.abs(x[to]! - x[from]!));
  }
  return longest;
}
