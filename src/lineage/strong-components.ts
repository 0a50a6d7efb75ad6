/** An edge between rows, from the citing text to the cited one. */
export type RowEdge = readonly [source: number, target: number];

/**
 * The strongly connected components of a directed graph of `order` nodes: for each node the number of its component.
 * Numbers are topological: an edge between two components runs from the higher number to the lower.
 *
 * R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972) 146–160;
 * with a stack of its own, because a line of citations may be longer than the call stack.
 */
export function strongComponents(order: number, edges: readonly RowEdge[]): Int32Array {
  const { first, next } = adjacency(order, edges);
  const component = new Int32Array(order).fill(-1);
  const seen = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const cursor = first.slice(0, order);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let components = 0;
  const enter = (node: number) => {
    seen[node] = low[node] = clock++;
    open.push(node);
    path.push(node);
  };
  const leave = (node: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
    if (low[node] !== seen[node]) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = components;
      if (member === node) break;
    }
    components += 1;
  };
  for (let root = 0; root < order; root += 1) {
    if (seen[root] !== -1) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const place = cursor[node] ?? 0;
      if (place === first[node + 1]) {
        leave(node);
        continue;
      }
      cursor[node] = place + 1;
      const target = next[place] ?? 0;
      if (seen[target] === -1) enter(target);
      else if (component[target] === -1) low[node] = Math.min(low[node] ?? 0, seen[target] ?? 0);
    }
  }
  return component;
}

/** Out-neighbours in one array: those of `node` stand from `first[node]` to before `first[node + 1]`. */
function adjacency(order: number, edges: readonly RowEdge[]): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(order + 1);
  for (const [source] of edges) first[source + 1] = (first[source + 1] ?? 0) + 1;
  for (let node = 0; node < order; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const free = first.slice();
  const next = new Int32Array(edges.length);
  for (const [source, target] of edges) {
    const place = free[source] ?? 0;
    next[place] = target;
    free[source] = place + 1;
  }
  return { first, next };
}
