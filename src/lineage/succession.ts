import type { CorpusNode, RecallList } from '../graph/resolved-citations.ts';
import { groupBy } from '../model/group-by.ts';
import { isAdopted } from '../model/is-adopted.ts';
import { backbone } from './backbone.ts';

/** Where a node stands: row of its thread and track in it. */
export interface ThreadPlace {
  readonly thread: number;
  readonly track: number;
}

/** Inferred: `source` comes after `target` in a recall list of one thread. */
export interface Succession {
  readonly source: number;
  readonly target: number;
  /** Row on the shelf, and place, of the list that shows it: the first of the shelf. */
  readonly document: number;
  readonly place: string;
}

/**
 * The lists of what was adopted. A draft may recall few texts of a thread, and a line past all the others would look as
 * if the Assembly had drawn it.
 */
export function adoptedLists(
  lists: readonly RecallList[],
  nodes: readonly Pick<CorpusNode, 'kind'>[],
): readonly RecallList[] {
  return lists.filter(({ source }) => isAdopted(nodes[source]?.kind));
}

/**
 * Who follows whom, as recall lists show it: of each list, the members of one thread and one track in order of
 * adoption, each with the one before. The trunk belongs to all its tracks, so that a track begins at the trunk's last
 * member and the trunk goes on after the last of each track. Every pair once, ordered by source and target.
 *
 * A short list skips what a longer one shows between, so of all pairs the transitive reduction is kept: one that
 * others lead through is left out. (To leave out every pair with a member of the thread adopted between would also take away
 * what no list contradicts, and leave threads in pieces.)
 */
export function succession(
  lists: readonly RecallList[],
  places: ReadonlyMap<number, ThreadPlace>,
  inOrder: (a: number, b: number) => number,
): Succession[] {
  const found = new Map<string, Succession>();
  for (const { document, place, members } of lists) {
    for (const line of linesOf(members, places)) {
      const ordered = line.sort(inOrder);
      ordered.forEach((source, order) => {
        const target = ordered[order - 1];
        const pair = `${source} ${target}`;
        if (target !== undefined && !found.has(pair)) found.set(pair, { source, target, document, place });
      });
    }
  }
  return consecutive([...found.values()]).sort((a, b) => a.source - b.source || a.target - b.target);
}

/** The pairs that no other pairs lead through. */
export function consecutive(pairs: readonly Succession[]): Succession[] {
  const nodes = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))];
  const rows = new Map(nodes.map((node, row) => [node, row]));
  const rowOf = (node: number): number => rows.get(node) ?? -1;
  const kept = backbone(
    nodes.length,
    pairs.map(({ source, target }) => [rowOf(source), rowOf(target)]),
  );
  return pairs.filter((_, pair) => kept[pair]);
}

/** The members of each thread, once for every rival track among them and always with the trunk. */
function linesOf(members: readonly number[], places: ReadonlyMap<number, ThreadPlace>): number[][] {
  const byThread = groupBy(members, (member) => places.get(member)?.thread);
  return [...byThread.values()].flatMap((group) => {
    const trackOf = (member: number): number => places.get(member)?.track ?? 0;
    const rivals = [...new Set(group.map(trackOf))].filter((track) => track > 0);
    const tracks = rivals.length > 0 ? rivals : [0];
    return tracks.map((track) => group.filter((member) => [0, track].includes(trackOf(member))));
  });
}
