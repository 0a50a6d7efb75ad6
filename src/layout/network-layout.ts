import type { CitationNetwork } from '../graph/citation-network.ts';
import { compareTexts } from '../graph/compare-texts.ts';
import { baseRadius, nodeRadius, usualGrowth } from './node-radius.ts';
import { spreadMarks } from './spread-marks.ts';
import type { PlacedNode, StageLayout } from './stage-layout.ts';
import { textSessions } from './text-sessions.ts';
import { isWithinSessions } from './within-sessions.ts';

/** Paper for a network; the same as for a timeline, but for names, which find room where there is some. */
export interface NetworkPaper {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free at the left and right edge, and at the upper and lower one. */
  readonly margin: number;
  readonly brow: number;
  /** First and last session shown; null shows all. */
  readonly sessions: readonly [number, number] | null;
  /** Whether a text passes the filter; one that does not has no place. Left out, all do. */
  readonly passes?: (id: string) => boolean;
  /** What a text's size stands for, as a number of texts; left out, how many recall it. */
  readonly weight?: (id: string) => number;
}

/** At most, the drawing is stretched so much more one way than the other to fill the paper. */
const MOST_STRETCH = 1.5;
/** More texts than this are not moved apart: far out they are dust, and near they stand apart. */
const MOST_SPREAD = 1500;
/** Pixels between marks: as many as names take where there is room for them. */
const GAP = { most: 15, share: 0.2 };
/** Radius at least, pixels; and as a share of the mean distance at most: a network is dense in places. */
const SMALLEST = 0.9;
const CROWDED = 0.14;
/** Share of its length by which a citation bends, so that it is not taken for an edge of something. */
const BEND = 0.1;

/**
 * The network on paper: the places of the texts shown fill it, whatever else there is, and keep where they are to one
 * another. Texts without a date have a place here, too.
 * @param places x and y by row of the network's texts, in any unit
 */
export function layOutNetwork(
  graph: CitationNetwork,
  places: Float32Array,
  paper: NetworkPaper,
): StageLayout {
  const { width, height, sessions, passes = () => true } = paper;
  const texts: { id: string; date: string; row: number; outside: boolean }[] = [];
  const sessionOf = textSessions(graph);
  for (const [row, id] of graph.texts.id.entries()) {
    if (!passes(id)) continue;
    const outside = !isWithinSessions(sessionOf[row] ?? null, sessions);
    texts.push({ id, date: graph.texts.date[row] ?? '', row, outside });
  }
  texts.sort((a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id));
  const shown = texts.filter(({ outside }) => !outside);
  const place = fitting(shown, places, paper);
  const weight = paper.weight ?? ((id: string) => graph.inDegree(id));
  const growth = usualGrowth(shown.map(({ id }) => weight(id)));
  const mean = Math.sqrt((width * height) / Math.max(1, shown.length));
  const fair = baseRadius(shown.length, width, height, Infinity, growth);
  const base = Math.max(SMALLEST, Math.min(fair, CROWDED * mean));
  const marks = texts.map(({ id, row: at, outside }) => {
    const radius = nodeRadius(base, weight(id));
    return { id, ...place(places[2 * at]!, places[2 * at + 1]!), radius, lane: 0, row: 0, outside };
  });
  if (shown.length <= MOST_SPREAD) {
    const gap = Math.min(GAP.most, GAP.share * mean);
    spreadMarks(
      marks.filter(({ outside }) => !outside),
      gap,
      paper,
    );
  }
  const longest = Math.hypot(width, height);
  return {
    kind: 'network',
    width,
    height,
    nodes: new Map(marks.map((mark): [string, PlacedNode] => [mark.id, mark])),
    lanes: [],
    bands: [],
    folds: [],
    arcRoom: BEND * longest,
    longest,
  };
}

/** Puts places so that those of the texts shown fill the paper. */
function fitting(
  shown: readonly { readonly row: number }[],
  places: Float32Array,
  { width, height, margin, brow }: NetworkPaper,
) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { row } of shown) {
    left = Math.min(left, places[2 * row]!);
    right = Math.max(right, places[2 * row]!);
    top = Math.min(top, places[2 * row + 1]!);
    bottom = Math.max(bottom, places[2 * row + 1]!);
  }
  const across = Math.max(1, width - 2 * margin) / Math.max(right - left, 1e-6);
  const down = Math.max(1, height - 2 * brow) / Math.max(bottom - top, 1e-6);
  const [zoomX, zoomY] = [Math.min(across, down * MOST_STRETCH), Math.min(down, across * MOST_STRETCH)];
  const [midX, midY] = shown.length > 0 ? [(left + right) / 2, (top + bottom) / 2] : [0, 0];
  return (x: number, y: number) => ({
    x: width / 2 + (x - midX) * zoomX,
    y: height / 2 + (y - midY) * zoomY,
  });
}
