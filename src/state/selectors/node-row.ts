import type { Corpus } from './corpus.ts';
import { perCorpus } from './per-corpus.ts';

const rows = perCorpus(({ index }) => new Map(index.nodes.id.map((id, row) => [id, row])));

/** Row of a node in the index's `nodes`; null when the corpus does not know it. */
export function nodeRow(corpus: Corpus, id: string): number | null {
  return rows(corpus).get(id) ?? null;
}
