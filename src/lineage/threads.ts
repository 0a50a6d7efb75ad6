import { compareTexts } from '../graph/compare-texts.ts';
import type { Register } from '../graph/register.ts';
import type { ResolvedCitations } from '../graph/resolved-citations.ts';
import type { CorpusThread } from '../model/published-corpus.ts';
import { agendaStatements, seriesOf, type AgendaStatements } from './agenda-statements.ts';
import { chronology } from './chronology.ts';
import { findTracks } from './find-tracks.ts';
import { forwardLinks } from './forward-links.ts';
import type { TrackMember } from './rival-titles.ts';
import type { ThreadPlace } from './succession.ts';
import { threadItems } from './thread-items.ts';
import { threadMembership } from './thread-membership.ts';
import { prevailingTitles, threadTitles } from './thread-titles.ts';
import { titleKey } from './title-key.ts';

/** Longest id a thread is given, in characters, before a number that keeps two apart. */
const LONGEST_ID = 80;

export interface Threads {
  readonly threads: readonly CorpusThread[];
  /** Place of each node that is in a thread. */
  readonly places: ReadonlyMap<number, ThreadPlace>;
}

/**
 * The threads of a corpus, those with most members first: an agenda item over the sessions, with its titles, rival
 * tracks and forward links. Resolutions that nothing joins to another are in no thread.
 */
export function findThreads(resolved: ResolvedCitations, register: Register): Threads {
  const statements = agendaStatements(resolved, register);
  const inOrder = chronology(resolved);
  const { threads: found, umbrellas } = threadMembership(resolved, statements);
  const naming = { ...statements, items: statements.items.filter((item) => !umbrellas.has(item)) };
  const groups = found
    .map((group) => group.sort(inOrder))
    .map((members) => ({ members, titles: threadTitles(new Set(members), naming) }))
    .sort((a, b) => b.members.length - a.members.length || compareTexts(nameOf(a), nameOf(b)));
  const recalls = recalledNodes(resolved);
  const places = new Map<number, ThreadPlace>();
  const taken = new Set<string>();
  const threads = groups.map((group, thread): CorpusThread => {
    const { trackOf, inferred } = findTracks(trackMembers(group.members, resolved, statements, recalls));
    for (const [node, track] of trackOf) places.set(node, { thread, track });
    return {
      id: uniqueId(nameOf(group), taken),
      titles: group.titles,
      items: threadItems(new Set(group.members), statements.items, resolved.nodes),
      tracks: tracksOf(group.members, trackOf, statements),
      inferred: [...inferred].sort(inOrder),
      forwardLinks: forwardLinks(group.members, resolved),
    };
  });
  return { threads, places };
}

/** What a thread is known by: its title in the first of its languages. */
function nameOf({ titles }: { readonly titles: Readonly<Record<string, string>> }): string {
  return titleKey(Object.values(titles)[0] ?? '');
}

function uniqueId(name: string, taken: Set<string>): string {
  const stem = name.slice(0, LONGEST_ID).trim().replaceAll(' ', '-') || 'thread';
  let id = stem;
  for (let copy = 2; taken.has(id); copy += 1) id = `${stem}-${copy}`;
  taken.add(id);
  return id;
}

/** What each node recalls; null where its text is not here. */
function recalledNodes({ nodes, edges }: ResolvedCitations): (Set<number> | null)[] {
  const recalls = nodes.map(({ documents }) => (documents.length > 0 ? new Set<number>() : null));
  for (const { source, target } of edges) recalls[source]?.add(target);
  return recalls;
}

function trackMembers(
  members: readonly number[],
  { nodes }: ResolvedCitations,
  { titles }: AgendaStatements,
  recalls: readonly (ReadonlySet<number> | null)[],
): TrackMember[] {
  const own = new Map<number, Record<string, string>>(members.map((node) => [node, {}]));
  for (const { node, language, title } of titles) {
    const known = own.get(node);
    if (known) known[language] ??= title;
  }
  return members.map((node) => ({
    node,
    series: seriesOf(nodes[node]?.id ?? ''),
    titles: own.get(node) ?? {},
    recalls: recalls[node] ?? null,
  }));
}

function tracksOf(
  members: readonly number[],
  trackOf: ReadonlyMap<number, number>,
  { titles }: AgendaStatements,
): CorpusThread['tracks'] {
  const last = Math.max(0, ...trackOf.values());
  return Array.from({ length: last + 1 }, (_, track) => {
    const here = members.filter((node) => trackOf.get(node) === track);
    const own = new Set(here);
    return { titles: prevailingTitles(titles.filter(({ node }) => own.has(node))), members: here };
  });
}
