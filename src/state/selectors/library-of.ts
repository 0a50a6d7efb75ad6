import { compareTexts } from '../../graph/compare-texts.ts';
import { libraryCounts } from './library-counts.ts';
import { nodeSummary, type NodeSummary } from './node-summary.ts';
import { perCorpus } from './per-corpus.ts';

export interface Library {
  /** Resolutions and decisions whose text is here, latest first. */
  readonly texts: readonly NodeSummary[];
  /** Texts here that are neither. */
  readonly others: readonly NodeSummary[];
  /** Resolutions and decisions cited but not here, most cited first. */
  readonly gaps: readonly NodeSummary[];
  /** How many documents (reports, drafts, …) are mentioned that are not here. */
  readonly mentionedDocuments: number;
  /** Entries of the ledger that leave something open; notes do not. */
  readonly doubts: number;
}

/** What is here and what is missing. */
export const libraryOf = perCorpus((corpus): Library => {
  const all = corpus.index.nodes.id.flatMap((id) => nodeSummary(corpus, id) ?? []);
  const numbered = all.filter(({ kind }) => kind === 'resolution' || kind === 'decision');
  const rest = all.filter(({ kind }) => kind !== 'resolution' && kind !== 'decision');
  return {
    texts: numbered.filter(({ gap }) => !gap).toSorted(latestFirst),
    others: rest.filter(({ documents }) => documents.length > 0).toSorted(latestFirst),
    gaps: numbered
      .filter(({ gap }) => gap)
      .toSorted((a, b) => b.recalledBy - a.recalledBy || latestFirst(a, b)),
    mentionedDocuments: rest.filter(({ documents }) => documents.length === 0).length,
    doubts: libraryCounts(corpus).doubts,
  };
});

function latestFirst(a: NodeSummary, b: NodeSummary): number {
  return compareTexts(b.date ?? '', a.date ?? '') || compareTexts(a.id, b.id);
}
