import type { Body } from '../model/document-symbol.ts';
import type { LanePlace } from './lane-stack.ts';
import type { Fold, SessionBand } from './time-scale.ts';

/** A text's place on the drawing; x to the right, y downwards, in pixels of the whole drawing. */
export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Index in `lanes`. */
  readonly lane: number;
  /** Steps from the trunk: negative above it. */
  readonly row: number;
  /** Beyond the sessions shown: held at the edge, to be hidden. */
  readonly outside: boolean;
}

/** A row of a thread's lane; `start` is the place of its first text shown. */
export interface PlacedTrack {
  readonly track: number;
  readonly y: number;
  readonly start: number;
}

export interface PlacedLane extends LanePlace {
  readonly kind: 'thread' | 'other';
  /** Row in the index's `threads`; null for the texts of no thread. */
  readonly thread: number | null;
  /** The body whose texts of no thread these are; null where they are of several. */
  readonly body: Body | null;
  /** Tracks that have texts here, with the height of their row; empty where there is no thread. */
  readonly tracks: readonly PlacedTrack[];
}

/** Where the texts of the map stand: a timeline, or a network, which has neither lanes nor sessions. */
export interface StageLayout {
  readonly kind: 'timeline' | 'network';
  readonly width: number;
  readonly height: number;
  /** From the earliest to the latest, then in order of id; in a network those without a date come first. */
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly lanes: readonly PlacedLane[];
  readonly bands: readonly SessionBand[];
  readonly folds: readonly Fold[];
  /** How far the longest arc may rise. */
  readonly arcRoom: number;
  /** Length of the longest citation within one lane: the arc that takes all of that room. */
  readonly longest: number;
}
