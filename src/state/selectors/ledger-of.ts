import type { LedgerEntry } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import type { NodeSummary } from './node-summary.ts';
import { perCorpus } from './per-corpus.ts';

const byDocument = perCorpus(({ index }) => {
  const found = new Map<number, LedgerEntry[]>();
  for (const entry of index.ledger) {
    if (entry.document === null) continue;
    const entries = found.get(entry.document);
    if (entries) entries.push(entry);
    else found.set(entry.document, [entry]);
  }
  return found;
});

/**
 * The ledger's entries that are worth knowing with a node: those on its own documents, and those on no document that
 * weigh texts (near twins, say) of which the node is one or cites one.
 */
export function ledgerAbout(corpus: Corpus, { id, documents }: NodeSummary): readonly LedgerEntry[] {
  const { graph, index } = corpus;
  const concerned = (candidate: string) => candidate === id || graph.hasEdge(id, candidate);
  const general = index.ledger.filter(
    ({ document, candidates }) => document === null && candidates.some(concerned),
  );
  return [...ledgerOf(corpus, documents), ...general];
}

/** The ledger's entries on the texts with these rows of `documents`, text by text. */
export function ledgerOf(corpus: Corpus, documents: readonly number[]): readonly LedgerEntry[] {
  return documents.flatMap((row) => byDocument(corpus).get(row) ?? []);
}
