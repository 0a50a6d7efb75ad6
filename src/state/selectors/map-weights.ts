import { searchPathCounts } from '../../lineage/routes/search-path-counts.ts';
import type { RowEdge } from '../../lineage/strong-components.ts';
import type { MapSize } from '../map-look.ts';
import type { Corpus } from './corpus.ts';
import { nodeRow } from './node-row.ts';
import { perCorpus } from './per-corpus.ts';

/** As many texts as the one most led through counts for, so that sizes of all kinds are alike. */
const MOST = 56;

/** What the size of a text stands for, as a number of texts. */
export function mapWeights(corpus: Corpus, size: MapSize): (id: string) => number {
  if (size === 'recalled') return (id) => corpus.graph.inDegree(id);
  if (size === 'recalls') return (id) => corpus.graph.outDegree(id);
  const weights = pathWeights(corpus);
  return (id) => weights[nodeRow(corpus, id) ?? -1] ?? 0;
}

/**
 * The share of the paths of citations that lead through a text, from a text that nobody cites to one that cites nobody: of
 * its citations the one on most paths counts. Shares differ by orders of magnitude and are compared by their logarithms.
 */
const pathWeights = perCorpus(({ index: { nodes, edges } }): Float64Array => {
  const rows = edges.source.map((from, row): RowEdge => [from, edges.target[row]!]);
  const most = new Float64Array(nodes.id.length).fill(-Infinity);
  let highest = 0;
  searchPathCounts(nodes.id.length, rows).forEach((count, row) => {
    for (const end of rows[row]!) most[end] = Math.max(most[end]!, count);
    highest = Math.max(highest, count);
  });
  return most.map((count) => (highest > 0 && count > 0 ? MOST * (count / highest) ** 2 : 0));
});
