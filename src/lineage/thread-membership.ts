import type { RecallList, ResolvedCitations } from '../graph/resolved-citations.ts';
import { firstItemNumber, seriesOf, type AgendaStatements, type ItemStatement } from './agenda-statements.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { titleKey } from './title-key.ts';

/**
 * Up to so many texts of one session make an item, or a title, a thread. Under "General and complete disarmament" there
 * are dozens a year: such a name says nothing, and its texts are threaded by their own titles.
 */
const MOST_RIVALS = 4;

/** A list of two proves little: one member would decide about the other. */
const SHORTEST_TELLING_LIST = 3;

/**
 * The texts of each thread, two or more, as sets of nodes. Texts belong together when a name joins them: the title of
 * the agenda item, its number within one session, or their own title when others have it or when it is an item's.
 * A text that no name puts anywhere and whose item nobody tells joins the thread that most members of most of its recall
 * lists belong to.
 */
export function threadMembership(resolved: ResolvedCitations, statements: AgendaStatements): number[][] {
  const named = joinByNames(resolved, statements);
  const threadOf = new Map<number, number>();
  named.forEach((members, thread) => members.forEach((node) => threadOf.set(node, thread)));
  const placed = new Set([...threadOf.keys(), ...statements.items.map(({ node }) => node)]);
  for (const [node, thread] of joinByLists(resolved.lists, threadOf, placed)) named[thread]?.push(node);
  return named;
}

function joinByNames(resolved: ResolvedCitations, { items, titles }: AgendaStatements): number[][] {
  const series = resolved.nodes.map(({ id }) => seriesOf(id));
  const itemNames = new DisjointSets();
  for (const item of items) {
    const [first, ...others] = namesOfItem(item, series[item.node] ?? null);
    for (const other of others) itemNames.unite(first ?? other, other);
  }
  const itemOf = (item: ItemStatement): string | null => {
    const [first] = namesOfItem(item, series[item.node] ?? null);
    return first === undefined ? null : itemNames.find(first);
  };
  const joins = [
    ...items.map((item) => ({ node: item.node, name: itemOf(item) })),
    ...titles.map(({ node, title }) => ({ node, name: titleKey(title) ? `title ${titleKey(title)}` : null })),
  ];
  const umbrellas = findUmbrellas(joins, series);
  const sets = new DisjointSets();
  for (const { node, name } of joins) {
    if (name !== null && !umbrellas.has(name)) sets.unite(`node ${node}`, name);
  }
  for (const { title } of items) {
    const key = title === null ? '' : titleKey(title);
    const item = itemNames.find(`item ${key}`);
    if (key && !umbrellas.has(item)) sets.unite(`title ${key}`, item);
  }
  const groups = new Map<string, number[]>();
  for (const node of new Set(joins.map((join) => join.node))) {
    const root = sets.find(`node ${node}`);
    groups.set(root, [...(groups.get(root) ?? []), node]);
  }
  return [...groups.values()].filter((members) => members.length > 1);
}

function namesOfItem({ number, title }: ItemStatement, series: string | null): string[] {
  const first = number === null ? null : firstItemNumber(number);
  const key = title === null ? '' : titleKey(title);
  return [...(key ? [`item ${key}`] : []), ...(first && series ? [`number ${series} ${first}`] : [])];
}

function findUmbrellas(
  joins: readonly { readonly node: number; readonly name: string | null }[],
  series: readonly (string | null)[],
): Set<string> {
  const texts = new Map<string, Set<number>>();
  const umbrellas = new Set<string>();
  for (const { node, name } of joins) {
    if (name === null || !series[node]) continue;
    const key = `${series[node]} | ${name}`;
    const known = texts.get(key) ?? new Set();
    texts.set(key, known.add(node));
    if (known.size > MOST_RIVALS) umbrellas.add(name);
  }
  return umbrellas;
}

/** For each text not yet placed: the thread of most members in most of the telling lists that it stands in. */
function joinByLists(
  lists: readonly RecallList[],
  threadOf: ReadonlyMap<number, number>,
  placed: ReadonlySet<number>,
): [number, number][] {
  const votes = new Map<number, (number | null)[]>();
  for (const { members } of lists) {
    if (members.length < SHORTEST_TELLING_LIST) continue;
    const thread = majority(members.map((member) => threadOf.get(member) ?? null));
    for (const member of members) {
      if (placed.has(member)) continue;
      const cast = votes.get(member) ?? [];
      cast.push(thread);
      votes.set(member, cast);
    }
  }
  return [...votes].flatMap(([node, cast]): [number, number][] => {
    const thread = majority(cast);
    return thread === null ? [] : [[node, thread]];
  });
}

/** What more than half of the votes are for; null when there is nothing of the kind. */
function majority(votes: readonly (number | null)[]): number | null {
  const count = new Map<number, number>();
  for (const vote of votes) if (vote !== null) count.set(vote, (count.get(vote) ?? 0) + 1);
  for (const [vote, times] of count) if (times * 2 > votes.length) return vote;
  return null;
}
