import { compareTexts } from '../graph/compare-texts.ts';
import type { AgendaStatements } from './agenda-statements.ts';
import { titleKey } from './title-key.ts';

interface NamedTitle {
  readonly node: number;
  readonly title: string;
  readonly language: string;
}

/**
 * The title of a thread by language: that of its agenda item which most texts have; in a language in which no text
 * names the item, the own title of texts whose title in another language is the item's. Only where no text names an
 * item at all, the title most texts have.
 */
export function threadTitles(
  members: ReadonlySet<number>,
  { items, titles }: AgendaStatements,
): Record<string, string> {
  const named = items.flatMap(({ node, title, language }) =>
    title && language && members.has(node) ? [{ node, title, language }] : [],
  );
  const own = titles.filter(({ node }) => members.has(node));
  if (named.length === 0) return commonTitles(own);
  const keys = new Set(named.map(({ title }) => titleKey(title)));
  const titledAsItem = new Set(own.filter(({ title }) => keys.has(titleKey(title))).map(({ node }) => node));
  const translations = own.filter(({ node }) => titledAsItem.has(node));
  return { ...commonTitles(translations), ...commonTitles(named) };
}

/** By language, the title that more than half of the titled texts have; where none prevails the language is left out. */
export function prevailingTitles(titles: readonly NamedTitle[]): Record<string, string> {
  const common = Object.entries(commonTitles(titles)).filter(([language, title]) => {
    const here = titles.filter((other) => other.language === language);
    const same = here.filter((other) => titleKey(other.title) === titleKey(title));
    return countTexts(same) * 2 > countTexts(here);
  });
  return Object.fromEntries(common);
}

function countTexts(titles: readonly NamedTitle[]): number {
  return new Set(titles.map(({ node }) => node)).size;
}

/** By language, the title that most of the texts have, in the form most of them print. Languages in order. */
function commonTitles(titles: readonly NamedTitle[]): Record<string, string> {
  const languages = [...new Set(titles.map(({ language }) => language))].sort(compareTexts);
  return Object.fromEntries(
    languages.map((language) => {
      const here = titles.filter((title) => title.language === language);
      const key = mostTexts(here, ({ title }) => titleKey(title));
      const same = here.filter(({ title }) => titleKey(title) === key);
      return [language, mostTexts(same, ({ title }) => title)];
    }),
  );
}

/** The value that most texts give; of equals the first by code unit. */
function mostTexts(titles: readonly NamedTitle[], valueOf: (title: NamedTitle) => string): string {
  const texts = new Map<string, Set<number>>();
  for (const title of titles) {
    const value = valueOf(title);
    texts.set(value, (texts.get(value) ?? new Set()).add(title.node));
  }
  const [best] = [...texts].sort(([a, left], [b, right]) => right.size - left.size || compareTexts(a, b));
  return best?.[0] ?? '';
}
