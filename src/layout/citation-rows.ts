import type { CitationNetwork } from '../graph/citation-network.ts';
import { oncePer } from '../model/once-per.ts';

/** Who cites whom, by places in `ids`. */
export interface CitationRows {
  readonly ids: readonly string[];
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** All citations as numbers, kept for each graph: hundreds of thousands of names take long to look up each time. */
export const citationRows = oncePer((graph: CitationNetwork): CitationRows => {
  const ids = graph.nodes();
  const rows = new Map(ids.map((id, row) => [id, row]));
  const [source, target] = [new Int32Array(graph.size), new Int32Array(graph.size)];
  let [edge, citing, from] = [0, '', -1];
  graph.forEachEdge((_, __, one, other) => {
    // Citations of one text follow one another.
    if (one !== citing) [citing, from] = [one, rows.get(one)!];
    source[edge] = from;
    target[edge] = rows.get(other)!;
    edge += 1;
  });
  return { ids, source, target };
});
