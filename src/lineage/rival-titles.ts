import { groupBy } from '../model/group-by.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { titleKey, titleSimilarity } from './title-key.ts';

/** A text of a thread, with what tells its track. */
export interface TrackMember {
  readonly node: number;
  /** Meeting of the body (`GA 78`): members of one series are rivals. Null where the symbol tells none. */
  readonly series: string | null;
  /** Own titles by language. */
  readonly titles: Readonly<Record<string, string>>;
  /** Members of the thread that it recalls; null when its text is not here. */
  readonly recalls: ReadonlySet<number> | null;
}

/** From this much in common on, two titles are one with small changes. "Situation in A" and "in B" must stay below. */
const SAME_TITLE = 0.8;

/**
 * The titles under which a thread's rivals go, each as the members that have it, in order of the first: titles of two
 * sessions or more, of which one at least has a rival.
 */
export function rivalTitles(members: readonly TrackMember[]): TrackMember[][] {
  const series = bySeries(members);
  const isRival = (member: TrackMember) => (series.get(member.series ?? '')?.length ?? 0) > 1;
  const groups: TrackMember[][] = [];
  for (const group of sameTitles(members)) {
    const sessions = new Set(group.map((member) => member.series));
    // Rivals of one session with titles of their own are two, however alike the titles.
    const strangers = groups.filter((other) => !other.some((member) => sessions.has(member.series)));
    const alikeGroup = group.map((member) => mostAlike(member, strangers)).find((found) => found !== null);
    if (alikeGroup) alikeGroup.push(...group);
    else groups.push(group);
  }
  return groups.filter(
    (group) => new Set(group.map((member) => member.series)).size > 1 && group.some(isRival),
  );
}

/** Titled members, those of one title in any language together, in the order of the first of each. */
function sameTitles(members: readonly TrackMember[]): TrackMember[][] {
  const sets = new DisjointSets();
  const namesOf = ({ titles }: TrackMember): string[] =>
    Object.entries(titles).map(([language, title]) => `${language} ${titleKey(title)}`);
  for (const member of members) {
    const [first, ...others] = namesOf(member);
    for (const other of others) sets.unite(first ?? other, other);
  }
  const groups = groupBy(members, (member) => {
    const [name] = namesOf(member);
    return name === undefined ? null : sets.find(name);
  });
  return [...groups.values()];
}

/** Members by the meeting they belong to; those whose symbol tells none are left out. */
export function bySeries(members: readonly TrackMember[]): Map<string, TrackMember[]> {
  return groupBy(members, ({ series }) => series || null);
}

/** The group with the member whose title is most like this one's; null when none is like enough. */
export function mostAlike(member: TrackMember, groups: readonly TrackMember[][]): TrackMember[] | null {
  let best: TrackMember[] | null = null;
  let highest = SAME_TITLE;
  for (const group of groups) {
    const likeness = Math.max(...group.map((other) => alike(member, other)));
    if (likeness > highest || (likeness === highest && !best)) [best, highest] = [group, likeness];
  }
  return best;
}

function alike(a: TrackMember, b: TrackMember): number {
  const common = Object.keys(a.titles).filter((language) => b.titles[language] !== undefined);
  return Math.max(0, ...common.map((of) => titleSimilarity(a.titles[of] ?? '', b.titles[of] ?? '')));
}
