import { cellAt } from '../model/cell-at.ts';
import type { CorpusIndex, LedgerEntry } from '../model/published-corpus.ts';
import type { CorpusEdge, CorpusNode, Fact, ResolvedCitations } from './resolved-citations.ts';
import { titleConflicts } from './title-conflicts.ts';

/**
 * Conflicts of titles that documents beside a published corpus bring: what they call the texts they cite, and what the
 * register called those that have come with them. Those that are published are not said again.
 * @param edges what the documents cite, in rows of `nodes`
 * @param facts of the documents, in rows of `nodes`
 */
export function joinTitles(
  index: Pick<CorpusIndex, 'facts' | 'documents' | 'ledger'>,
  own: ResolvedCitations,
  nodes: readonly CorpusNode[],
  edges: readonly CorpusEdge[],
  facts: readonly Fact[],
): LedgerEntry[] {
  const touched = new Set([...edges.map(({ target }) => target), ...facts.map(({ node }) => node)]);
  const published: Fact[] = [];
  index.facts.node.forEach((node, row) => {
    if (index.facts.name[row] !== 'title' || !touched.has(node)) return;
    published.push({
      node,
      name: 'title',
      value: cellAt(index.facts.value, row),
      language: cellAt(index.facts.language, row),
      source: cellAt(index.facts.source, row),
      inferred: cellAt(index.facts.inferred, row),
    });
  });
  const shelf = index.documents.node.length;
  const language = (document: number) => own.shelf[document - shelf]?.card.language ?? null;
  const known = new Set(index.ledger.map(keyOf));
  const found = titleConflicts(nodes, [...published, ...facts], edges, language);
  return found.filter((entry) => !known.has(keyOf(entry)));
}

function keyOf({ code, detail }: LedgerEntry): string {
  return `${code} ${detail['symbol']} ${detail['otherSource']}`;
}
