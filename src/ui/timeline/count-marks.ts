import type { CitationNetwork } from '../../graph/citation-network.ts';
import { textState, type TextState } from '../../graph/text-state.ts';

/** What stands on the map, by state, and what has no date and so no place on it. */
export function countMarks(graph: CitationNetwork): Readonly<Record<TextState | 'undated', number>> {
  const count = { here: 0, gap: 0, mentioned: 0, undated: 0 };
  graph.forEachNode((_, node) => {
    count[node.date === null ? 'undated' : textState(node)] += 1;
  });
  return count;
}
