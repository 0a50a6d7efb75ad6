import type { Corpus } from './corpus.ts';

/** A value worked out once per corpus, and let go with it. */
export function perCorpus<T>(compute: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const known = new WeakMap<Corpus, { readonly value: T }>();
  return (corpus) => {
    const found = known.get(corpus) ?? { value: compute(corpus) };
    known.set(corpus, found);
    return found.value;
  };
}

/** A value worked out once per corpus and node (or other name in it). */
export function perCorpusAndId<T>(
  compute: (corpus: Corpus, id: string) => T,
): (corpus: Corpus, id: string) => T {
  const tables = perCorpus(() => new Map<string, { readonly value: T }>());
  return (corpus, id) => {
    const table = tables(corpus);
    const found = table.get(id) ?? { value: compute(corpus, id) };
    table.set(id, found);
    return found.value;
  };
}
