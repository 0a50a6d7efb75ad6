import { bfsFromNode } from 'graphology-traversal';
import type { CitationGraph } from '../../graph/citation-graph.ts';

/** `earlier`: all that a text recalls, directly or through others; `later`: all that recall it so. */
export type TimeDirection = 'earlier' | 'later';

/** Every text that citations lead to from one, itself left out. Empty for an unknown one. */
export function reachable(graph: CitationGraph, from: string, direction: TimeDirection): ReadonlySet<string> {
  const found = new Set<string>();
  if (!graph.hasNode(from)) return found;
  bfsFromNode(graph, from, (node) => void found.add(node), {
    mode: direction === 'earlier' ? 'outbound' : 'inbound',
  });
  found.delete(from);
  return found;
}
