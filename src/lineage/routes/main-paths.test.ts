import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowEdge } from '../strong-components.ts';
import { mainPaths } from './main-paths.ts';
import { searchPathCounts } from './search-path-counts.ts';

const ORDER = 9;
const row = fc.nat({ max: ORDER - 1 });
/** From later to earlier rows only, each pair once: no rings. */
const acyclic = fc
  .uniqueArray(fc.tuple(row, row), {
    maxLength: 20,
    selector: ([a, b]) => `${Math.max(a, b)} ${Math.min(a, b)}`,
  })
  .map((edges) =>
    edges.filter(([a, b]) => a !== b).map(([a, b]): RowEdge => [Math.max(a, b), Math.min(a, b)]),
  );

/** All paths of edges from where none comes in to where none goes out, slowly. */
function allPaths(edges: readonly RowEdge[]): number[][] {
  const out = (node: number) => edges.flatMap(([source], edge) => (source === node ? [edge] : []));
  const isCited = new Set(edges.map(([, target]) => target));
  const go = (path: number[]): number[][] => {
    const next = out(edges[path.at(-1)!]![1]);
    return next.length === 0 ? [path] : next.flatMap((edge) => go([...path, edge]));
  };
  return edges.flatMap(([source], edge) => (isCited.has(source) ? [] : go([edge])));
}

const countsOf = (edges: readonly RowEdge[]) => {
  const paths = allPaths(edges);
  return edges.map((_, edge) => paths.filter((path) => path.includes(edge)).length);
};

describe('search path counts', () => {
  it('are what counting all paths gives', () => {
    fc.assert(
      fc.property(acyclic, (edges) => {
        const counts = [...searchPathCounts(ORDER, edges)].map((log) => Math.round(Math.exp(log)));
        expect(counts).toEqual(countsOf(edges));
      }),
    );
  });

  it('stay in range where the paths are more than any number', () => {
    const order = 1500;
    const edges = Array.from({ length: order }, (_, node) =>
      [1, 2, 3].filter((step) => node >= step).map((step): RowEdge => [node, node - step]),
    ).flat();
    const counts = searchPathCounts(order, edges);
    expect(counts.every(Number.isFinite)).toBe(true);
    expect(Math.max(...counts)).toBeGreaterThan(709);
  });

  it('leave out what cites one another', () => {
    const counts = searchPathCounts(3, [
      [2, 1],
      [1, 2],
      [1, 0],
    ]);
    expect([...counts]).toEqual([-Infinity, -Infinity, 0]);
  });
});

describe('main paths', () => {
  it('go through the heaviest citation on the heaviest of all paths through it', () => {
    fc.assert(
      fc.property(acyclic, (edges) => {
        fc.pre(edges.length > 0);
        const counts = countsOf(edges);
        const key = counts.indexOf(Math.max(...counts));
        const weight = (path: readonly number[]) => path.reduce((sum, edge) => sum + counts[edge]!, 0);
        const through = allPaths(edges).filter((path) => path.includes(key));
        const heaviest = Math.max(...through.map(weight));
        expect(weight(mainPaths(ORDER, edges, 1))).toBe(heaviest);
      }),
    );
  });

  it('branch with more key routes, and end at all citations', () => {
    fc.assert(
      fc.property(acyclic, (edges) => {
        let before: readonly number[] = [];
        for (let keys = 1; keys <= edges.length; keys += 1) {
          const now = mainPaths(ORDER, edges, keys);
          expect(now).toEqual(expect.arrayContaining([...before]));
          before = now;
        }
        expect(before).toEqual(edges.map((_, edge) => edge));
      }),
    );
  });
});
