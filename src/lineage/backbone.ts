import { strongComponents, type RowEdge } from './strong-components.ts';

/** Targets looked at in one pass: 8,192 bits a node, so that 100,000 nodes need 100 MB and not 1.2 GB. */
const PASS = 8192;

/**
 * Which edges belong to the transitive reduction: the fewest that keep every path. `order` is the number of nodes;
 * the answer has a place for each edge. Edges from a node to itself, and doubles, do not belong.
 *
 * A. V. Aho, M. R. Garey, J. D. Ullman, "The transitive reduction of a directed graph", SIAM Journal on Computing 1
 * (1972) 131–137. In an acyclic graph the reduction is one: an edge is superfluous just when its target can be
 * reached through another out-neighbour. Sets of reachable nodes are rows of bits, united from the oldest text on.
 *
 * Texts of one day may cite each other. Such a ring has no single reduction and all of its edges are evidence, so they
 * all stay; the rings are then reduced as if each were one text, and of several edges between two of them the first
 * given stays.
 */
export function backbone(order: number, edges: readonly RowEdge[]): boolean[] {
  const component = strongComponents(order, edges);
  const inRing = edges.map(
    ([source, target]) => source !== target && component[source] === component[target],
  );
  const between = firstBetween(component, edges);
  const superfluous = new Set<number>();
  const components = component.reduce((most, number) => Math.max(most, number + 1), 0);
  for (let start = 0; start < components; start += PASS)
    markSuperfluous(components, start, between, superfluous);
  const kept = new Set<number>();
  const seen = new Set<number>();
  for (const { edge } of between.flat()) if (!superfluous.has(edge)) kept.add(edge);
  return edges.map(([source, target], edge) => {
    if (!inRing[edge]) return kept.has(edge);
    const pair = source * order + target;
    const double = seen.has(pair);
    seen.add(pair);
    return !double;
  });
}

interface Out {
  readonly edge: number;
  /** Component it leads to: always of a lower number. */
  readonly target: number;
}

/** By component, its edges to others: one each, the first given. */
function firstBetween(component: Int32Array, edges: readonly RowEdge[]): Out[][] {
  const out: Map<number, number>[] = [];
  edges.forEach(([source, target], edge) => {
    const [from, to] = [component[source] ?? 0, component[target] ?? 0];
    const known = (out[from] ??= new Map());
    if (from !== to && !known.has(to)) known.set(to, edge);
  });
  return Array.from(out, (targets) => Array.from(targets ?? [], ([target, edge]) => ({ edge, target })));
}

/** Adds the superfluous edges whose target is one of the `PASS` components from `start` on. */
function markSuperfluous(
  components: number,
  start: number,
  between: readonly (readonly Out[])[],
  superfluous: Set<number>,
): void {
  const end = Math.min(start + PASS, components);
  const words = (end - start + 31) >>> 5;
  const reach = new Int32Array(words * (components - start));
  // Components are numbered from the cited to the citing: those before `start` reach nothing in this pass.
  for (let node = start; node < components; node += 1) {
    const row = (node - start) * words;
    const out = between[node] ?? [];
    for (const { target } of out) {
      if (target < start) continue;
      const other = (target - start) * words;
      for (let word = 0; word < words; word += 1) {
        reach[row + word] = (reach[row + word] ?? 0) | (reach[other + word] ?? 0);
      }
    }
    const direct = out.filter(({ target }) => target >= start && target < end);
    for (const { edge, target } of direct) {
      const bit = target - start;
      if (((reach[row + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) superfluous.add(edge);
    }
    for (const { target } of direct) {
      const word = row + ((target - start) >>> 5);
      reach[word] = (reach[word] ?? 0) | (1 << ((target - start) & 31));
    }
  }
}
