import type { Corpus } from './corpus.ts';

/** Row of a node in the index's `nodes`; null when the corpus does not know it. */
export function nodeRow({ graph }: Corpus, id: string): number | null {
  return graph.rowOf(id);
}
