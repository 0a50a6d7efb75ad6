import type { CorpusIndex } from '../model/published-corpus.ts';
import { sourcedTitles } from './sourced-titles.ts';

/** A title, and the language it is in. */
export interface GraphTitle {
  readonly text: string;
  readonly language: string;
}

/** Titles by row of the node: in one language, else in English, else in the first there is. */
export function graphTitles(index: CorpusIndex, language: string): ReadonlyMap<number, GraphTitle> {
  const known = index.facts.language.filter((each) => each !== null);
  const titles = new Map<number, GraphTitle>();
  for (const each of new Set([language, 'en', ...known])) {
    for (const [node, text] of sourcedTitles(index, each)) {
      if (!titles.has(node)) titles.set(node, { text, language: each });
    }
  }
  return titles;
}

/** The title of a thread's items, chosen likewise; null where it has none. */
export function threadTitle(titles: Readonly<Record<string, string>>, language: string): string | null {
  return titles[language] ?? titles['en'] ?? Object.values(titles)[0] ?? null;
}
