import type { CitationGraph } from '../../graph/citation-graph.ts';

/** Texts on the map that are here, gaps on the map, and what has no date and so no place on it. */
export function countMarks(graph: CitationGraph): {
  readonly texts: number;
  readonly gaps: number;
  readonly undated: number;
} {
  const count = { texts: 0, gaps: 0, undated: 0 };
  graph.forEachNode((_, { date, documents }) => {
    if (date === null) count.undated += 1;
    else if (documents.length > 0) count.texts += 1;
    else count.gaps += 1;
  });
  return count;
}
