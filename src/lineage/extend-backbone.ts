import { backbone } from './backbone.ts';
import type { RowEdge } from './strong-components.ts';

/** With more new texts than this it is quicker to work out everything anew. */
const MOST_SOURCES = 40;

/**
 * The backbone of a graph that has grown: as {@link backbone} of all edges, of which the first ones are known. A new path
 * leads through the source of a new edge. So an edge becomes superfluous where it starts before such a source and ends
 * beyond it; and each source's own edges are looked at anew. Where a source stands in a circle, or there are many,
 * all is worked out anew. Time in the number of edges for each source.
 */
export function extendBackbone(
  order: number,
  edges: readonly RowEdge[],
  known: readonly boolean[],
): boolean[] {
  const sources = new Set(edges.slice(known.length).map(([source]) => source));
  if (sources.size === 0) return [...known];
  if (sources.size > MOST_SOURCES) return backbone(order, edges);
  const [out, into] = [new Arms(order, edges, 0), new Arms(order, edges, 1)];
  const kept = [...known, ...edges.slice(known.length).map(() => true)];
  for (const source of sources) {
    const own = out.rowsAt(source);
    const beyond = out.reachedFrom(own);
    if (beyond[source]) return backbone(order, edges);
    const further = out.reachedFrom(own, 1);
    for (const edge of own) kept[edge] = !further[edges[edge]![1]];
    const still = out.reachedFrom(own.filter((edge) => kept[edge]));
    // Two texts that cite each other vouch for each other's edge, and both would go.
    if (own.some((edge) => !still[edges[edge]![1]])) return backbone(order, edges);
    const before = into.reachedFrom(into.rowsAt(source));
    edges.forEach(([from, to], row) => {
      if (before[from] && beyond[to]) kept[row] = false;
    });
  }
  return kept;
}

/** The edges at each node, by the end they have there: 0 their source, 1 their target. */
class Arms {
  /** Rows of edges, those of one node together; where those of each node begin. */
  private readonly rows: Int32Array;
  private readonly starts: Int32Array;
  private readonly edges: readonly RowEdge[];
  private readonly far: 0 | 1;

  constructor(order: number, edges: readonly RowEdge[], near: 0 | 1) {
    this.edges = edges;
    this.far = near === 0 ? 1 : 0;
    this.starts = new Int32Array(order + 1);
    for (const edge of edges) this.starts[edge[near] + 1]! += 1;
    for (let node = 0; node < order; node += 1) this.starts[node + 1]! += this.starts[node]!;
    const next = this.starts.slice();
    this.rows = new Int32Array(edges.length);
    edges.forEach((edge, row) => (this.rows[next[edge[near]]!++] = row));
  }

  rowsAt(node: number): number[] {
    return [...this.rows.subarray(this.starts[node], this.starts[node + 1])];
  }

  /** Marks of the nodes at the far end of these edges or beyond; with `least` 1, of those at least one edge beyond. */
  reachedFrom(first: readonly number[], least: 0 | 1 = 0): Uint8Array {
    const reached = new Uint8Array(this.starts.length - 1);
    const walked = new Uint8Array(this.starts.length - 1);
    const queue: number[] = [];
    for (const edge of first) {
      const node = this.edges[edge]![this.far];
      if (least === 0) reached[node] = 1;
      queue.push(node);
    }
    for (const node of queue) {
      if (walked[node]) continue;
      walked[node] = 1;
      for (let at = this.starts[node]!; at < this.starts[node + 1]!; at += 1) {
        const target = this.edges[this.rows[at]!]![this.far];
        reached[target] = 1;
        if (!walked[target]) queue.push(target);
      }
    }
    return reached;
  }
}
