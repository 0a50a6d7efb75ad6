import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backbone } from './backbone.ts';
import { extendBackbone } from './extend-backbone.ts';
import type { RowEdge } from './strong-components.ts';

const ORDER = 9;
/** Each pair once; `down` from the later to the earlier text. */
const pairs = (down: boolean) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(ORDER - 1), fc.nat(ORDER - 1)), {
      selector: String,
      minLength: 12,
      maxLength: 40,
    })
    .map((all) => all.filter(([from, to]) => (down ? from > to : from !== to)));

/** How many of the edges are known before. */
const share = fc.constantFrom(0.3, 0.6, 0.8, 0.9, 1);

/** Every pair of nodes of which one leads to the other. */
function reachable(edges: readonly RowEdge[]): string {
  const reach = Array.from({ length: ORDER }, () => new Set<number>());
  for (let round = 0; round < ORDER; round += 1) {
    for (const [from, to] of edges) for (const node of [to, ...reach[to]!]) reach[from]!.add(node);
  }
  return reach.map((set) => [...set].toSorted((a, b) => a - b).join(' ')).join('\n');
}

it('is the backbone of all edges, where nothing runs in a circle', () => {
  fc.assert(
    fc.property(pairs(true), share, (edges, known) => {
      const before = backbone(ORDER, edges.slice(0, Math.round(edges.length * known)));
      expect(extendBackbone(ORDER, edges, before)).toEqual(backbone(ORDER, edges));
    }),
    { numRuns: 400 },
  );
});

it('keeps every path, also in circles', () => {
  fc.assert(
    fc.property(pairs(false), share, (edges, known) => {
      const before = backbone(ORDER, edges.slice(0, Math.round(edges.length * known)));
      const kept = extendBackbone(ORDER, edges, before);
      expect(reachable(edges.filter((_, row) => kept[row]))).toBe(reachable(edges));
    }),
    { numRuns: 400 },
  );
});
