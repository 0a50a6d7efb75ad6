import type { FoundNames, FoundParagraph, FoundParagraphs } from '../../state/search/search-calls.ts';
import type { SearchGroup } from '../messages/types.ts';

/** Something in the list that can be chosen. */
export type SearchOption =
  | { readonly kind: 'text'; readonly id: string; readonly query: string }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly found: FoundParagraph }
  | {
      readonly kind: 'more';
      readonly of: 'texts' | 'paragraphs';
      readonly after: number;
      readonly count: number;
    }
  | { readonly kind: 'wording'; readonly words: string }
  | { readonly kind: 'recent'; readonly query: string }
  | { readonly kind: 'forget' };

export interface OptionGroup {
  readonly name: SearchGroup;
  /** How many there are, shown or not; null where that says nothing. */
  readonly total: number | null;
  readonly options: readonly SearchOption[];
}

/** What was found, and for what. */
export interface Found {
  readonly query: string;
  readonly names: FoundNames;
  readonly paragraphs: FoundParagraphs;
}

/** So many are shown at first, and so many more each time. */
export const SHOWN = { texts: 5, paragraphs: 8 };

/** What tells an option from all others, wherever it stands in the list. */
export function optionKey(option: SearchOption): string {
  switch (option.kind) {
    case 'paragraph': {
      const { at } = option.found;
      return `${at.kind === 'own' ? `own ${at.key}` : at.document} ${at.place}`;
    }
    case 'recent':
      return `recent ${option.query}`;
    case 'text':
    case 'item':
      return `${option.kind} ${option.id}`;
    case 'more':
      // The next one is another: whoever chose this one is led to what it brought.
      return `more ${option.of} ${option.after}`;
    case 'wording':
    case 'forget':
      return option.kind;
  }
}

/** Two words or more can be a wording; a symbol alone is none. */
function isWording(query: string): boolean {
  return (query.match(/\p{L}{2,}/gu)?.length ?? 0) > 1 || /\p{Script=Han}{4}/u.test(query);
}

/** What is as long as this was pasted: it is looked for as a wording first. */
const PASTED = 100;

/** The results in the groups they are shown in; groups without any are left out. */
export function optionGroups(
  { query, names, paragraphs }: Found,
  isOwn: (id: string) => boolean,
): readonly OptionGroup[] {
  const text = (id: string): SearchOption => ({ kind: 'text', id, query });
  const published = names.texts.filter((id) => !isOwn(id));
  const own = names.texts.filter((id) => isOwn(id));
  const wording: OptionGroup = {
    name: 'wording',
    total: null,
    options: isWording(query) ? [{ kind: 'wording', words: query }] : [],
  };
  const groups: OptionGroup[] = [
    {
      name: 'texts',
      total: names.total - own.length,
      options: [...published.map(text), ...more('texts', names.texts.length, names.total)],
    },
    {
      name: 'own',
      total: own.length + paragraphs.ownTotal,
      options: [...own.map(text), ...paragraphs.own.map(paragraph)],
    },
    {
      name: 'items',
      total: names.threads.length,
      options: names.threads.map((id) => ({ kind: 'item', id })),
    },
    {
      name: 'paragraphs',
      total: paragraphs.total,
      options: [
        ...paragraphs.best.map(paragraph),
        ...more('paragraphs', shownOf(paragraphs), paragraphs.total),
      ],
    },
  ];
  const ordered = query.length > PASTED ? [wording, ...groups] : [...groups, wording];
  return ordered.filter(({ options }) => options.length > 0);
}

/** What was searched for before, and a way to forget it. */
export function recentGroups(recent: readonly string[]): readonly OptionGroup[] {
  if (recent.length === 0) return [];
  const options: SearchOption[] = recent.map((query) => ({ kind: 'recent', query }));
  return [{ name: 'recent', total: null, options: [...options, { kind: 'forget' }] }];
}

function paragraph(found: FoundParagraph): SearchOption {
  return { kind: 'paragraph', found };
}

function more(of: keyof typeof SHOWN, after: number, total: number): SearchOption[] {
  return total > after ? [{ kind: 'more', of, after, count: Math.min(total - after, SHOWN[of]) }] : [];
}

/** Paragraphs that are shown, with those that say the same. */
function shownOf({ best }: FoundParagraphs): number {
  return best.reduce((sum, { others }) => sum + 1 + others, 0);
}
