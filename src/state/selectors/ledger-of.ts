import type { LedgerEntry } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';

/** The ledger's entries on the texts with these rows of `documents`. */
export function ledgerOf({ index }: Corpus, documents: readonly number[]): readonly LedgerEntry[] {
  return index.ledger.filter(({ document }) => document !== null && documents.includes(document));
}
