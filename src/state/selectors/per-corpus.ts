import { oncePer } from '../../model/once-per.ts';
import type { Corpus } from './corpus.ts';

/** A value worked out once per corpus, and let go with it. */
export function perCorpus<T>(compute: (corpus: Corpus) => T): (corpus: Corpus) => T {
  return oncePer(compute);
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
