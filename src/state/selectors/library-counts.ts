import { perCorpus } from './per-corpus.ts';

export interface LibraryCounts {
  /** Texts that are here. */
  readonly here: number;
  /** Resolutions and decisions cited but not here. */
  readonly gaps: number;
  /** Entries of the ledger that leave something open; notes do not. */
  readonly doubts: number;
}

/** How much is here and how much is missing, counted in the columns: the page says so before anybody asks which. */
export const libraryCounts = perCorpus(({ index: { nodes, documents, ledger } }): LibraryCounts => {
  const here = new Set(documents.node);
  let gaps = 0;
  for (const [row, kind] of nodes.kind.entries()) {
    if ((kind === 'resolution' || kind === 'decision') && !here.has(row)) gaps += 1;
  }
  return { here: here.size, gaps, doubts: ledger.filter(({ severity }) => severity !== 'note').length };
});
