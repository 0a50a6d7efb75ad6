import type { JoinableIndex, JoinedCitations } from '../graph/join-citations.ts';
import { EMPTY_REGISTER } from '../graph/register.ts';
import { cellAt } from '../model/cell-at.ts';
import type { CorpusThread } from '../model/published-corpus.ts';
import { chronology } from './chronology.ts';
import { addStatements } from './add-statements.ts';
import { chooseThread, chooseTrack, threadNames } from './choose-thread.ts';
import type { ThreadPlace } from './succession.ts';
import { findThreads } from './threads.ts';

export interface JoinedThreads {
  /** The published threads with the new members, then the threads that the documents make among themselves. */
  readonly threads: readonly CorpusThread[];
  readonly places: ReadonlyMap<number, ThreadPlace>;
}

/**
 * Where the texts of {@link JoinedCitations} stand in the threads: those of the published corpus, which keep their members,
 * and threads that the documents make among themselves. Whoever joins a published thread does so by title or by most of
 * what it recalls, and is listed as inferred.
 */
export function joinThreads(index: JoinableIndex, joined: JoinedCitations): JoinedThreads {
  const threads = index.threads.map((thread): CorpusThread => ({
    ...thread,
    items: [...thread.items],
    tracks: thread.tracks.map(({ titles, members }) => ({ titles, members: [...members] })),
    inferred: [...thread.inferred],
    forwardLinks: thread.forwardLinks.map((link) => ({ ...link, followedBy: [...link.followedBy] })),
  }));
  const places = publishedPlaces(index);
  const names = threadNames(index.threads);
  const join = (node: number, thread: number) => {
    const track = chooseTrack(node, cellAt(threads, thread), joined, places);
    places.set(node, { thread, track });
    cellAt(threads, thread).tracks[track]?.members.push(node);
    cellAt(threads, thread).inferred.push(node);
  };
  const isFree = (node: number) => !places.has(node) && !isPublished(node, index, joined);
  const ownThreads = findThreads(joined.own, EMPTY_REGISTER).threads.map((thread) => inRows(thread, joined));
  for (const own of ownThreads) {
    const members = own.tracks.flatMap((track) => track.members);
    const free = members.filter(isFree);
    const host = members.map((node) => places.get(node)?.thread).find((thread) => thread !== undefined);
    const thread = host ?? chooseThread(members, joined, names, places);
    if (thread !== null) for (const node of free) join(node, thread);
    else if (free.length > 1) addThread(among(own, isFree), threads, places);
  }
  for (const node of joined.rows) {
    if (!isFree(node) || cellAt(joined.nodes, node).documents.length === 0) continue;
    const thread = chooseThread([node], joined, names, places);
    if (thread !== null) join(node, thread);
  }
  addStatements(joined, threads, places);
  const inOrder = chronology(joined);
  const grown = new Set(joined.rows.flatMap((node) => places.get(node)?.thread ?? []));
  for (const thread of grown) for (const { members } of threads[thread]?.tracks ?? []) members.sort(inOrder);
  return { threads, places };
}

/** Whether a text of it is in the published corpus, which has said where it stands: a version of one's own changes nothing. */
function isPublished(node: number, index: JoinableIndex, { nodes }: JoinedCitations): boolean {
  return cellAt(nodes, node).documents.some((document) => document < index.documents.node.length);
}

function publishedPlaces({ nodes }: JoinableIndex): Map<number, ThreadPlace> {
  return new Map(
    nodes.thread.flatMap((thread, node): [number, ThreadPlace][] =>
      thread === null ? [] : [[node, { thread, track: nodes.track[node] ?? 0 }]],
    ),
  );
}

/** A thread of the documents alone, in the rows of all. */
function inRows(thread: CorpusThread, { rows }: JoinedCitations): CorpusThread {
  const at = (node: number) => cellAt(rows, node);
  return {
    ...thread,
    items: thread.items.map((item) => ({ ...item, node: at(item.node) })),
    tracks: thread.tracks.map(({ titles, members }) => ({ titles, members: members.map(at) })),
    inferred: thread.inferred.map(at),
    forwardLinks: [],
  };
}

/** A thread with those of its members only. */
function among(thread: CorpusThread, isMember: (node: number) => boolean): CorpusThread {
  return {
    ...thread,
    items: thread.items.filter(({ node }) => isMember(node)),
    tracks: thread.tracks
      .map(({ titles, members }) => ({ titles, members: members.filter(isMember) }))
      .filter(({ members }) => members.length > 0),
    inferred: thread.inferred.filter(isMember),
  };
}

function addThread(own: CorpusThread, threads: CorpusThread[], places: Map<number, ThreadPlace>): void {
  let id = own.id;
  for (let copy = 2; threads.some((thread) => thread.id === id); copy += 1) id = `${own.id}-${copy}`;
  own.tracks.forEach(({ members }, track) => {
    for (const node of members) places.set(node, { thread: threads.length, track });
  });
  threads.push({ ...own, id });
}
