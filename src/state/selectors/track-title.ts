import { DisjointSets } from '../../lineage/disjoint-sets.ts';
import { titleKey } from '../../lineage/title-key.ts';
import type { Corpus } from './corpus.ts';
import { factsOf } from './facts-of.ts';
import { localizedTitle } from './localized-title.ts';

export interface TrackTitle {
  readonly text: string;
  readonly language: string;
  /** It is the thread's own title. */
  readonly ofThread: boolean;
}

interface OwnTitle {
  readonly member: string;
  readonly language: string;
  readonly text: string;
  readonly key: string;
}

/**
 * The title that most texts of a track bear, whatever the language it is known in: titles that one text bears in
 * several languages are one. In the asked language where it is known in it, else in English, else in any. Null where no
 * text of the track has a title.
 * @param thread row of the index's `threads`
 */
export function trackTitle(
  corpus: Corpus,
  thread: number,
  track: number,
  language: string,
): TrackTitle | null {
  const { threads, nodes } = corpus.index;
  const members = (threads[thread]?.tracks[track]?.members ?? []).flatMap((row) => nodes.id[row] ?? []);
  const group = mostBorne(members.map((member) => ownTitles(corpus, member)));
  const title = localizedTitle(firstByLanguage(group), language);
  if (!title) return null;
  const itsKeys = new Set(group.map(({ key }) => key));
  const ofThread = Object.entries(threads[thread]?.titles ?? {}).some(([of, text]) =>
    itsKeys.has(keyOf(of, text)),
  );
  return { ...title, ofThread };
}

function ownTitles(corpus: Corpus, member: string): OwnTitle[] {
  return factsOf(corpus, member).flatMap(({ name, value, language }) =>
    name === 'title' && language !== null
      ? [{ member, language, text: value, key: keyOf(language, value) }]
      : [],
  );
}

function keyOf(language: string, title: string): string {
  return `${language} ${titleKey(title)}`;
}

/** Of each text its titles; the title, in all its languages, that most texts bear; of equals the one borne first. */
function mostBorne(titlesOfTexts: readonly (readonly OwnTitle[])[]): readonly OwnTitle[] {
  const sets = new DisjointSets();
  for (const [first, ...others] of titlesOfTexts)
    for (const { key } of others) sets.unite(first?.key ?? key, key);
  const groups = new Map<string, OwnTitle[]>();
  for (const title of titlesOfTexts.flat()) {
    const name = sets.find(title.key);
    groups.set(name, [...(groups.get(name) ?? []), title]);
  }
  const bearers = (group: readonly OwnTitle[]) => new Set(group.map(({ member }) => member)).size;
  return [...groups.values()].toSorted((a, b) => bearers(b) - bearers(a))[0] ?? [];
}

function firstByLanguage(titles: readonly OwnTitle[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { language, text } of titles) found[language] ??= text;
  return found;
}
