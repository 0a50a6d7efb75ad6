import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex } from '../model/published-corpus.ts';

/** Titles in one language by row of the node: the text's own before what others call it; none that is only inferred. */
export function sourcedTitles({ facts }: CorpusIndex, language: string): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  const own = new Set<number>();
  facts.node.forEach((node, row) => {
    if (facts.name[row] !== 'title' || facts.inferred[row] || facts.language[row] !== language) return;
    const isOwn = cellAt(facts.source, row).startsWith('masthead:');
    if (titles.has(node) && (own.has(node) || !isOwn)) return;
    titles.set(node, cellAt(facts.value, row));
    if (isOwn) own.add(node);
  });
  return titles;
}
