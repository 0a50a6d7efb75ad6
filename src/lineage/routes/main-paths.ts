import { strongComponents, type RowEdge } from '../strong-components.ts';
import { logSum, searchPathCounts } from './search-path-counts.ts';

/**
 * The main paths of a citation network: the citations through which most of its knowledge flows. For each of the
 * `keyRoutes` citations with the highest search path counts, the heaviest way through it from one end of the network to
 * the other. More key routes, more branches. Rows of `edges`, each once, in their order.
 *
 * J. S. Liu, L. Y. Y. Lu, "An integrated approach for main path analysis", Journal of the American Society for
 * Information Science and Technology 63 (2012) 528–542: global search along key routes.
 */
export function mainPaths(order: number, edges: readonly RowEdge[], keyRoutes: number): readonly number[] {
  const counts = searchPathCounts(order, edges);
  const component = strongComponents(order, edges);
  const usable = edges.flatMap((_, edge) => (counts[edge] === -Infinity ? [] : [edge]));
  const network: Network = { edges, counts, component, usable };
  const down = heaviestWays(network, 'down');
  const up = heaviestWays(network, 'up');
  const kept = new Set<number>();
  for (const key of usable.toSorted((a, b) => counts[b]! - counts[a]! || a - b).slice(0, keyRoutes)) {
    kept.add(key);
    for (let next = down.get(component[edges[key]![1]]!); next !== undefined;) {
      kept.add(next.edge);
      next = down.get(component[edges[next.edge]![1]]!);
    }
    for (let next = up.get(component[edges[key]![0]]!); next !== undefined;) {
      kept.add(next.edge);
      next = up.get(component[edges[next.edge]![0]]!);
    }
  }
  return [...kept].toSorted((a, b) => a - b);
}

interface Network {
  readonly edges: readonly RowEdge[];
  readonly counts: Float64Array;
  readonly component: Int32Array;
  /** Rows of the citations that lead through time. */
  readonly usable: readonly number[];
}

/** The first citation of the heaviest way from a component to an end, and the sum of counts on it. */
interface Way {
  readonly edge: number;
  readonly weight: number;
}

/** By component. Of two ways that weigh the same the first given. */
function heaviestWays({ edges, counts, component, usable }: Network, towards: 'down' | 'up') {
  const near = (edge: number) => component[edges[edge]![towards === 'down' ? 0 : 1]]!;
  const far = (edge: number) => component[edges[edge]![towards === 'down' ? 1 : 0]]!;
  const ways = new Map<number, Way>();
  const inOrder = usable.toSorted((a, b) =>
    towards === 'down' ? near(a) - near(b) || a - b : near(b) - near(a) || a - b,
  );
  for (const edge of inOrder) {
    const weight = logSum(counts[edge]!, ways.get(far(edge))?.weight ?? -Infinity);
    const known = ways.get(near(edge));
    if (!known || weight > known.weight) ways.set(near(edge), { edge, weight });
  }
  return ways;
}
