import { compareTexts } from '../../graph/compare-texts.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary, type NodeSummary } from './node-summary.ts';
import { perCorpus } from './per-corpus.ts';

/** True for a row of the index's `documents` that is one of the reader's own. */
export function isOwnRow({ published }: Corpus, row: number): boolean {
  return published !== undefined && row >= published.documents.node.length;
}

/** True for a text of which one of the reader's own documents is here. */
export function isOwnText(corpus: Corpus, id: string): boolean {
  const { graph, published } = corpus;
  if (published === undefined || !graph.hasNode(id)) return false;
  return graph.getNodeAttributes(id).documents.some((row) => isOwnRow(corpus, row));
}

/** The texts of which own documents are here, by name. */
export const ownTexts = perCorpus((corpus): readonly NodeSummary[] => {
  const { index, published } = corpus;
  const rows = published ? index.documents.node.slice(published.documents.node.length) : [];
  const ids = new Set(rows.flatMap((node) => index.nodes.id[node] ?? []));
  return [...ids].flatMap((id) => nodeSummary(corpus, id) ?? []).toSorted((a, b) => compareTexts(a.id, b.id));
});
