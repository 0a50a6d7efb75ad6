import type { CitationNetwork } from '../graph/citation-network.ts';

/** A lane of the timeline before it has a place: a thread with its tracks, or the texts of no thread. */
export interface Lane {
  readonly kind: 'thread' | 'other';
  /** Row in the index's `threads`; null for the texts of no thread. */
  readonly thread: number | null;
  /** Ids by track; everything is in track 0 where there is no thread. */
  readonly tracks: ReadonlyMap<number, readonly string[]>;
  readonly size: number;
}

/** Threads of one text get lanes of their own only as long as the lanes can be counted at a glance. */
const MOST_LANES_WITH_SINGLES = 5;
/** More threads than this are no longer lanes but stripes: the smaller ones join the texts of no thread. */
const MOST_THREADS = 40;

/**
 * Lanes from top to bottom: threads, the one with most texts first, then the texts of no thread.
 * @param ids the texts that have a date
 */
export function assignLanes(graph: CitationNetwork, ids: readonly string[]): Lane[] {
  const byThread = new Map<number | null, string[]>();
  for (const id of ids) {
    const thread = graph.getNodeAttributes(id).thread;
    const members = byThread.get(thread);
    if (members) members.push(id);
    else byThread.set(thread, [id]);
  }
  const others = byThread.get(null) ?? [];
  byThread.delete(null);
  const least = byThread.size <= MOST_LANES_WITH_SINGLES ? 1 : 2;
  const lanes: Lane[] = [];
  for (const [thread, members] of byThread) {
    if (members.length < least) others.push(...members);
    else lanes.push({ kind: 'thread', thread, tracks: byTrack(graph, members), size: members.length });
  }
  lanes.sort((a, b) => b.size - a.size || (a.thread ?? 0) - (b.thread ?? 0));
  for (const { tracks } of lanes.splice(MOST_THREADS)) others.push(...[...tracks.values()].flat());
  if (others.length > 0) {
    lanes.push({ kind: 'other', thread: null, tracks: new Map([[0, others]]), size: others.length });
  }
  return lanes;
}

function byTrack(graph: CitationNetwork, members: readonly string[]): Map<number, string[]> {
  const tracks = new Map<number, string[]>();
  for (const id of members) {
    const track = graph.getNodeAttributes(id).track ?? 0;
    const row = tracks.get(track);
    if (row) row.push(id);
    else tracks.set(track, [id]);
  }
  return tracks;
}

/** Steps of a track from the trunk, in rows: 0 the trunk, track 1 above (−1), track 2 below (+1), 3 above that … */
export function trackStep(track: number): number {
  return track % 2 === 1 ? -(track + 1) / 2 : track / 2;
}
