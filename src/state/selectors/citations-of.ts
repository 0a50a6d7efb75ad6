import type { Evidence } from '../../graph/citation-graph.ts';
import { compareTexts } from '../../graph/compare-texts.ts';
import type { Corpus } from './corpus.ts';
import { nodeSummary, type NodeSummary } from './node-summary.ts';
import { perCorpusAndId } from './per-corpus.ts';

/** One line of "recalls" or "recalled by": the text at the other end and all the mentions between. */
export interface CitationLine {
  readonly other: NodeSummary;
  readonly evidence: readonly Evidence[];
}

/** What a text cites, by date; undated last. Empty for an unknown node. */
export const recallsOf = perCorpusAndId((corpus, id) => lines(corpus, id, 'out'));

/** The texts here that cite it, by date; undated last. Empty for an unknown node. */
export const recalledByOf = perCorpusAndId((corpus, id) => lines(corpus, id, 'in'));

function lines(corpus: Corpus, id: string, direction: 'in' | 'out'): readonly CitationLine[] {
  const { graph } = corpus;
  if (!graph.hasNode(id)) return [];
  const neighbours = direction === 'out' ? graph.outNeighbors(id) : graph.inNeighbors(id);
  return neighbours
    .flatMap((neighbour): CitationLine[] => {
      const other = nodeSummary(corpus, neighbour);
      const [source, target] = direction === 'out' ? [id, neighbour] : [neighbour, id];
      return other ? [{ other, evidence: graph.getEdgeAttributes(source, target).evidence }] : [];
    })
    .toSorted((a, b) => compareByDate(a.other, b.other));
}

/** By date, those without one last; of one day by id. */
export function compareByDate(a: NodeSummary, b: NodeSummary): number {
  if (a.date === null || b.date === null) {
    if (a.date !== b.date) return a.date === null ? 1 : -1;
    return compareTexts(a.id, b.id);
  }
  return compareTexts(a.date, b.date) || compareTexts(a.id, b.id);
}
