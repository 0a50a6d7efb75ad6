import { strongComponents, type RowEdge } from '../strong-components.ts';

/**
 * For every citation the logarithm (base e) of its search path count: on how many of all the paths from a text that
 * nobody cites to a text that cites nobody it lies. As logarithms, because a thread of n texts that all cite one
 * another has 2ⁿ paths. Minus infinity for citations within a ring of texts that cite one another: no path in time.
 *
 * V. Batagelj, "Efficient algorithms for citation network analysis", arXiv cs/0309023 (2003); after N. P. Hummon,
 * P. Doreian, "Connectivity in a citation network", Social Networks 11 (1989) 39–63.
 */
export function searchPathCounts(order: number, edges: readonly RowEdge[]): Float64Array {
  const component = strongComponents(order, edges);
  const inTime = edges.map(([source, target]) => component[source] !== component[target]);
  // The components take the place of their texts; an edge runs from a higher number to a lower.
  const rows = edges.flatMap((_, edge) => (inTime[edge] ? [edge] : []));
  const from = (edge: number) => component[edges[edge]![0]]!;
  const to = (edge: number) => component[edges[edge]![1]]!;
  const components = component.reduce((most, number) => Math.max(most, number + 1), 0);
  const down = new Float64Array(components).fill(-Infinity);
  const up = new Float64Array(components).fill(-Infinity);
  for (const edge of rows.toSorted((a, b) => from(a) - from(b))) {
    down[from(edge)] = logSum(down[from(edge)]!, atLeastOne(down[to(edge)]!));
  }
  for (const edge of rows.toSorted((a, b) => to(b) - to(a))) {
    up[to(edge)] = logSum(up[to(edge)]!, atLeastOne(up[from(edge)]!));
  }
  return Float64Array.from(edges, (_, edge) =>
    inTime[edge] ? atLeastOne(up[from(edge)]!) + atLeastOne(down[to(edge)]!) : -Infinity,
  );
}

/** An end of the network has one path: the empty one. */
function atLeastOne(paths: number): number {
  return paths === -Infinity ? 0 : paths;
}

/** log(eᵃ + eᵇ) without leaving the range of numbers. */
export function logSum(a: number, b: number): number {
  const [more, less] = a > b ? [a, b] : [b, a];
  return less === -Infinity ? more : more + Math.log1p(Math.exp(less - more));
}
