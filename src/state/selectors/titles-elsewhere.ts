import type { Corpus } from './corpus.ts';
import { perCorpusAndId } from './per-corpus.ts';

export interface TitlesInLanguage {
  readonly language: string;
  /** Of how many texts the title is known in this language and not in the one asked for. */
  readonly count: number;
}

/** The languages of titles that are not known in the language given (ISO 639-1), most titles first. */
export const titlesElsewhere: (corpus: Corpus, language: string) => readonly TitlesInLanguage[] =
  perCorpusAndId(({ index: { facts } }, language) => {
    const known = new Map<number, Set<string>>();
    facts.node.forEach((node, row) => {
      const of = facts.language[row];
      if (facts.name[row] !== 'title' || !of) return;
      known.set(node, (known.get(node) ?? new Set()).add(of));
    });
    const counts = new Map<string, number>();
    for (const languages of known.values()) {
      if (languages.has(language)) continue;
      for (const each of languages) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    return [...counts]
      .map(([each, count]) => ({ language: each, count }))
      .toSorted((a, b) => b.count - a.count);
  });
