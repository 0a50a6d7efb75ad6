import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backbone } from './backbone.ts';
import { strongComponents, type RowEdge } from './strong-components.ts';

/** Who reaches whom by paths of one edge or more, slowly. */
function closure(order: number, edges: readonly RowEdge[]): boolean[][] {
  const reach = Array.from({ length: order }, () => Array.from({ length: order }, () => false));
  for (const [source, target] of edges) reach[source]![target] = true;
  for (let via = 0; via < order; via += 1) {
    for (let from = 0; from < order; from += 1) {
      if (!reach[from]![via]) continue;
      for (let to = 0; to < order; to += 1) if (reach[via]![to]) reach[from]![to] = true;
    }
  }
  return reach;
}

const kept = (order: number, edges: readonly RowEdge[]) => {
  const belongs = backbone(order, edges);
  return edges.filter((_, edge) => belongs[edge]);
};

const ORDER = 12;
const row = fc.nat({ max: ORDER - 1 });
const anyEdges = fc.array(fc.tuple(row, row), { maxLength: 40 });
/** Edges from later to earlier rows only: no rings. */
const acyclicEdges = anyEdges.map((edges) =>
  edges.filter(([a, b]) => a !== b).map(([a, b]): RowEdge => [Math.max(a, b), Math.min(a, b)]),
);
const distinct = (edges: readonly RowEdge[]) => edges.filter(([a, b]) => a !== b);

describe('in any graph', () => {
  it('keeps who reaches whom', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        expect(closure(ORDER, kept(ORDER, edges))).toEqual(closure(ORDER, distinct(edges)));
      }),
    );
  });

  it('keeps no edge between two rings that another path makes superfluous', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const component = strongComponents(ORDER, edges);
        const rest = kept(ORDER, edges);
        for (const edge of rest.filter(([a, b]) => component[a] !== component[b])) {
          const without = closure(
            ORDER,
            rest.filter((other) => other !== edge),
          );
          expect(without[edge[0]]?.[edge[1]]).toBe(false);
        }
      }),
    );
  });
});

it('is in an acyclic graph what brute force finds', () => {
  fc.assert(
    fc.property(acyclicEdges, (edges) => {
      const single = [...new Map(edges.map((edge) => [edge.join(), edge])).values()];
      const brute = single.map((edge) => {
        const reach = closure(
          ORDER,
          single.filter((other) => other !== edge),
        );
        return !reach[edge[0]]?.[edge[1]];
      });
      expect(backbone(ORDER, single)).toEqual(brute);
    }),
  );
});

it('keeps both citations of two texts of one day, and one edge from them to an older text', () => {
  expect(
    backbone(3, [
      [1, 2],
      [2, 1],
      [1, 0],
      [2, 0],
    ]),
  ).toEqual([true, true, true, false]);
});

it('works in passes and on a long line without running out of stack', () => {
  const order = 20_000;
  const line = Array.from({ length: order - 1 }, (_, node): RowEdge => [node + 1, node]);
  const shortcuts = Array.from({ length: order - 10 }, (_, node): RowEdge => [node + 10, node]);
  const belongs = backbone(order, [...line, ...shortcuts]);
  expect(belongs.slice(0, line.length).every(Boolean)).toBe(true);
  expect(belongs.slice(line.length).some(Boolean)).toBe(false);
});
