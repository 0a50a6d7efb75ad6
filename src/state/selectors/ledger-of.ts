import type { LedgerEntry } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';
import { perCorpus } from './once-per.ts';

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

/** The ledger's entries on the texts with these rows of `documents`, text by text. */
export function ledgerOf(corpus: Corpus, documents: readonly number[]): readonly LedgerEntry[] {
  return documents.flatMap((row) => byDocument(corpus).get(row) ?? []);
}
