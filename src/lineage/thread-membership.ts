import type { RecallList, ResolvedCitations } from '../graph/resolved-citations.ts';
import { groupBy } from '../model/group-by.ts';
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

export interface FoundThreads {
  /** The nodes of each thread. */
  readonly threads: readonly number[][];
  /** Statements of items that join nothing, and are no thread's name. */
  readonly umbrellas: ReadonlySet<ItemStatement>;
}

/**
 * The texts of each thread, two or more, as sets of nodes. Texts belong together when a name joins them: the title of
 * the agenda item, its number within one session, or their own title when others have it or when it is an item's.
 * A text that no name puts anywhere and whose item nobody tells joins the thread that most members of most of its recall
 * lists belong to.
 */
export function threadMembership(resolved: ResolvedCitations, statements: AgendaStatements): FoundThreads {
  const { named, umbrellas } = joinByNames(resolved, statements);
  const threadOf = new Map<number, number>();
  named.forEach((members, thread) => members.forEach((node) => threadOf.set(node, thread)));
  const placed = new Set([...threadOf.keys(), ...statements.items.map(({ node }) => node)]);
  for (const [node, thread] of joinByLists(resolved.lists, threadOf, placed)) named[thread]?.push(node);
  return { threads: named, umbrellas };
}

function joinByNames(resolved: ResolvedCitations, statements: AgendaStatements) {
  const series = resolved.nodes.map(({ id }) => seriesOf(id));
  const names = namesOfTexts(statements, series);
  const umbrellas = findUmbrellas(names.joins, series);
  const first = unite(names, umbrellas);
  // Names that each keep to few texts a session may still run together into one heap: there the items prove nothing.
  for (const members of first) {
    if (mostInOneSeries(members, series) <= MOST_RIVALS) continue;
    const heap = new Set(members);
    for (const { node, name, item } of names.joins) if (item && heap.has(node)) umbrellas.add(name);
  }
  return {
    named: unite(names, umbrellas).filter((members) => members.length > 1),
    umbrellas: new Set(names.joins.flatMap(({ item, name }) => (item && umbrellas.has(name) ? [item] : []))),
  };
}

/** A text and a name it goes by. */
interface Join {
  readonly node: number;
  readonly name: string;
  /** The statement that names the item; null for the text's own title. */
  readonly item: ItemStatement | null;
}

interface Names {
  readonly joins: readonly Join[];
  /** Titles that texts have as their own and items as theirs: the same words under two names. */
  readonly bridges: readonly (readonly [title: string, item: string])[];
}

function namesOfTexts({ items, titles }: AgendaStatements, series: readonly (string | null)[]): Names {
  const itemNames = new DisjointSets();
  const named = items.map((item) => ({ item, names: namesOfItem(item, series[item.node] ?? null) }));
  for (const { names } of named) for (const name of names) itemNames.unite(names[0] ?? name, name);
  const ofItems = named.flatMap(({ item, names: [name] }): Join[] =>
    name === undefined ? [] : [{ node: item.node, name: itemNames.find(name), item }],
  );
  const ofTitles = titles.flatMap(({ node, title }): Join[] =>
    titleKey(title) === '' ? [] : [{ node, name: `title ${titleKey(title)}`, item: null }],
  );
  const keys = items.flatMap(({ title }) => (title && titleKey(title)) || []);
  const bridges = [...new Set(keys)].map((key) => [`title ${key}`, itemNames.find(`item ${key}`)] as const);
  return { joins: [...ofItems, ...ofTitles], bridges };
}

/** The sets of texts that names other than umbrellas join. */
function unite({ joins, bridges }: Names, umbrellas: ReadonlySet<string>): number[][] {
  const sets = new DisjointSets();
  for (const { node, name } of joins) if (!umbrellas.has(name)) sets.unite(`node ${node}`, name);
  for (const [title, item] of bridges) if (!umbrellas.has(item)) sets.unite(title, item);
  const nodes = [...new Set(joins.map(({ node }) => node))];
  return [...groupBy(nodes, (node) => sets.find(`node ${node}`)).values()];
}

function namesOfItem({ number, title }: ItemStatement, series: string | null): string[] {
  const first = number === null ? null : firstItemNumber(number);
  const key = title === null ? '' : titleKey(title);
  return [...(key ? [`item ${key}`] : []), ...(first && series ? [`number ${series} ${first}`] : [])];
}

function findUmbrellas(joins: readonly Join[], series: readonly (string | null)[]): Set<string> {
  const texts = new Map<string, Set<number>>();
  for (const { node, name } of joins) texts.set(name, (texts.get(name) ?? new Set()).add(node));
  const wide = [...texts].filter(([, members]) => mostInOneSeries([...members], series) > MOST_RIVALS);
  return new Set(wide.map(([name]) => name));
}

function mostInOneSeries(members: readonly number[], series: readonly (string | null)[]): number {
  const count = new Map<string, number>();
  for (const node of members) {
    const of = series[node];
    if (of) count.set(of, (count.get(of) ?? 0) + 1);
  }
  return Math.max(0, ...count.values());
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
