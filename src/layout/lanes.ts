import type { NodeAttributes } from '../graph/citation-graph.ts';
import type { Body } from '../model/document-symbol.ts';
import { groupBy } from '../model/group-by.ts';

/** What tells the lane of a text. */
type Threaded = Pick<NodeAttributes, 'thread' | 'track'> & {
  /** The body that adopted it, where its symbol says so. */
  readonly body: Body | null;
};

/** A lane of the timeline before it has a place: a thread with its tracks, or the texts of no thread. */
export interface Lane<Text> {
  readonly kind: 'thread' | 'other';
  /** Row in the index's `threads`; null for the texts of no thread. */
  readonly thread: number | null;
  /** The body whose texts of no thread these are; null where they are of several. */
  readonly body: Body | null;
  /** Texts by track; everything is in track 0 where there is no thread. */
  readonly tracks: ReadonlyMap<number, readonly Text[]>;
  readonly size: number;
}

/** Threads of one text get lanes of their own only as long as the lanes can be counted at a glance. */
const MOST_LANES_WITH_SINGLES = 5;
/** More threads than this are no longer lanes but stripes: the smaller ones join the texts of no thread. */
const MOST_THREADS = 40;
/** A body with more texts of no thread than this has them in a lane of their own. */
const MOST_OF_A_BODY = 200;
/** As they follow one another on the page. */
const BODIES: readonly Body[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/**
 * Lanes from top to bottom: threads, the one with most texts first, then the texts of no thread, those of a body that has
 * hundreds of them apart from the rest.
 * @param texts those that have a date
 */
export function assignLanes<Text extends Threaded>(texts: readonly Text[]): Lane<Text>[] {
  const byThread = groupBy(texts, ({ thread }) => thread);
  const others = texts.filter(({ thread }) => thread === null);
  const least = byThread.size <= MOST_LANES_WITH_SINGLES ? 1 : 2;
  const lanes: Lane<Text>[] = [];
  for (const [thread, members] of byThread) {
    if (members.length < least) others.push(...members);
    else
      lanes.push({
        kind: 'thread',
        thread,
        body: null,
        tracks: groupBy(members, ({ track }) => track ?? 0),
        size: members.length,
      });
  }
  lanes.sort((a, b) => b.size - a.size || (a.thread ?? 0) - (b.thread ?? 0));
  for (const { tracks } of lanes.splice(MOST_THREADS)) others.push(...[...tracks.values()].flat());
  return [...lanes, ...otherLanes(others)];
}

function otherLanes<Text extends Threaded>(texts: readonly Text[]): Lane<Text>[] {
  const byBody = groupBy(texts, ({ body }) => body);
  const apart = BODIES.filter((body) => (byBody.get(body)?.length ?? 0) > MOST_OF_A_BODY);
  const rest = texts.filter(({ body }) => body === null || !apart.includes(body));
  const lanes = apart.map((body) => otherLane(body, byBody.get(body)!));
  return rest.length > 0 ? [...lanes, otherLane(null, rest)] : lanes;
}

function otherLane<Text>(body: Body | null, texts: readonly Text[]): Lane<Text> {
  return { kind: 'other', thread: null, body, tracks: new Map([[0, texts]]), size: texts.length };
}

/** Steps of a track from the trunk, in rows: 0 the trunk, track 1 above (−1), track 2 below (+1), 3 above that … */
export function trackStep(track: number): number {
  return track % 2 === 1 ? -(track + 1) / 2 : track / 2;
}
