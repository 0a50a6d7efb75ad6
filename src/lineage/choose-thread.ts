import type { DocumentCard } from '../graph/document-card.ts';
import type { JoinedCitations } from '../graph/join-citations.ts';
import { cellAt } from '../model/cell-at.ts';
import type { CorpusThread } from '../model/published-corpus.ts';
import { chronology } from './chronology.ts';
import type { ThreadPlace } from './succession.ts';
import { titleKey, titleSimilarity } from './title-key.ts';

/** One recalled text proves little: many a resolution recalls one of another item. */
const FEWEST_RECALLED = 2;

/** From this much in common on, a title is the track's with small changes. */
const SAME_TITLE = 0.8;

/** Row of the thread that a title means, by the title's key; titles of several threads are left out. */
export function threadNames(threads: readonly CorpusThread[]): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  threads.forEach(({ titles, items, tracks }, row) => {
    const all = [
      ...Object.values(titles),
      ...tracks.flatMap((track) => Object.values(track.titles)),
      ...items.flatMap(({ title }) => title ?? []),
    ];
    for (const key of all.map(titleKey)) if (key) found.set(key, (found.get(key) ?? new Set()).add(row));
  });
  return new Map(
    [...found].flatMap(([key, [row, another]]): [string, number][] => {
      return row === undefined || another !== undefined ? [] : [[key, row]];
    }),
  );
}

/**
 * The thread that texts which are in none belong to: the one their titles, or those of their agenda items, name; else
 * the one that most of the texts they recall belong to, of those that are in any thread. Null where neither tells.
 */
export function chooseThread(
  members: readonly number[],
  joined: JoinedCitations,
  names: ReadonlyMap<string, number>,
  places: ReadonlyMap<number, ThreadPlace>,
): number | null {
  const titles = members
    .flatMap((node) => cardsOf(node, joined))
    .flatMap(({ agendaItem, title }) => [agendaItem.title, title]);
  for (const title of titles) {
    const named = title === null ? undefined : names.get(titleKey(title));
    if (named !== undefined) return named;
  }
  const recalled = new Set(
    joined.edges.flatMap(({ source, target }) => (members.includes(source) ? [target] : [])),
  );
  const votes = [...recalled].flatMap((node) => places.get(node)?.thread ?? []);
  const times = (thread: number) => votes.filter((vote) => vote === thread).length;
  const most = votes.reduce<number | null>((best, vote) => {
    return best === null || times(vote) > times(best) ? vote : best;
  }, null);
  if (most === null) return null;
  return times(most) >= FEWEST_RECALLED && times(most) * 2 > votes.length ? most : null;
}

/**
 * The track of a text that joins a thread: the one whose title it bears; else the one that all it recalls of the latest
 * session are on; else the trunk.
 */
export function chooseTrack(
  node: number,
  { tracks }: CorpusThread,
  joined: JoinedCitations,
  places: ReadonlyMap<number, ThreadPlace>,
): number {
  const titles = cardsOf(node, joined).flatMap(({ title, language }) =>
    title === null ? [] : [{ title, language: language ?? '' }],
  );
  const titled = tracks.findIndex((track, row) => {
    return row > 0 && titles.some((own) => isTitleOf(own, track.titles));
  });
  if (titled > 0) return titled;
  const members = new Set(tracks.flatMap((track) => track.members));
  const recalled = joined.edges
    .flatMap(({ source, target }) => (source === node && members.has(target) ? [target] : []))
    .sort(chronology(joined));
  const last = recalled.at(-1);
  if (last === undefined) return 0;
  const session = cellAt(joined.nodes, last).session;
  const latest = recalled.filter((one) => cellAt(joined.nodes, one).session === session);
  const on = new Set(latest.map((one) => places.get(one)?.track ?? 0));
  return on.size === 1 ? ([...on][0] ?? 0) : 0;
}

function isTitleOf(
  { title, language }: { readonly title: string; readonly language: string },
  titles: Readonly<Record<string, string>>,
): boolean {
  const same = titles[language];
  if (Object.values(titles).some((other) => titleKey(other) === titleKey(title))) return true;
  return same !== undefined && titleSimilarity(same, title) >= SAME_TITLE;
}

function cardsOf(node: number, { own, rows }: JoinedCitations): DocumentCard[] {
  const row = rows.indexOf(node);
  return (own.nodes[row]?.documents ?? []).map((document) => cellAt(own.shelf, document).card);
}
