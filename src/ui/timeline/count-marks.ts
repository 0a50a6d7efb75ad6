import type { CitationNetwork } from '../../graph/citation-network.ts';
import { textState, type TextState } from '../../graph/text-state.ts';

/**
 * How many of the texts shown stand on the map, by state, and how many have no date and so no place on it: in a network,
 * which knows no time, they have one.
 */
export function countMarks(
  graph: CitationNetwork,
  shown: (id: string) => boolean,
  network: boolean,
): Readonly<Record<TextState | 'undated', number>> {
  const count = { here: 0, gap: 0, mentioned: 0, undated: 0 };
  graph.forEachNode((id, node) => {
    if (shown(id)) count[node.date === null && !network ? 'undated' : textState(node)] += 1;
  });
  return count;
}
