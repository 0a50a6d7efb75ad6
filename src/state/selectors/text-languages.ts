import { perCorpus } from './per-corpus.ts';

/** The languages (ISO 639-1) of the texts that are here, that of most texts first; what is of no known language is left out. */
export const textLanguages = perCorpus(({ index: { documents } }): readonly string[] => {
  const counts = new Map<string, number>();
  for (const language of documents.language)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
});
