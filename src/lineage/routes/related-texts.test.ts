import fc from 'fast-check';
import { expect, it } from 'vitest';
import { graphOf } from '../../../tests/fixtures/made-graph.ts';
import { reachable } from './reachable.ts';
import { relatedTexts } from './related-texts.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const edges = fc.array(fc.tuple(name, name, fc.constant(1)), { maxLength: 25 });

it('counts what two texts share, as looking at every third text does', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const graph = graphOf([['a', 'b', 1], ...list]);
      const texts = graph.nodes();
      for (const { id, citedTogether, citingTogether, closeness } of relatedTexts(graph, 'a', 100)) {
        const citeBoth = texts.filter((text) => graph.hasEdge(text, 'a') && graph.hasEdge(text, id));
        const bothCite = texts.filter((text) => graph.hasEdge('a', text) && graph.hasEdge(id, text));
        expect([citedTogether, citingTogether]).toEqual([citeBoth.length, bothCite.length]);
        expect(closeness).toBeGreaterThan(0);
        expect(closeness).toBeLessThanOrEqual(1);
      }
      const expected = texts.filter((id) => {
        const citeBoth = texts.filter((text) => graph.hasEdge(text, 'a') && graph.hasEdge(text, id));
        const bothCite = texts.filter((text) => graph.hasEdge('a', text) && graph.hasEdge(id, text));
        return id !== 'a' && Math.max(citeBoth.length, bothCite.length) >= 2;
      });
      expect(new Set(relatedTexts(graph, 'a', 100).map(({ id }) => id))).toEqual(new Set(expected));
    }),
  );
});

it('puts the text that is always cited together first, and knows none for an unknown one', () => {
  const graph = graphOf([
    ['x', 'a', 1],
    ['x', 'b', 1],
    ['y', 'a', 1],
    ['y', 'b', 1],
    ['x', 'c', 1],
    ['y', 'c', 1],
    ['z', 'c', 1],
  ]);
  expect(relatedTexts(graph, 'a', 5).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(relatedTexts(graph, 'a', 1)).toHaveLength(1);
  expect(relatedTexts(graph, 'nobody', 5)).toEqual([]);
});

it('reaches what a walk of any length reaches, and the other way round', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const graph = graphOf([['a', 'b', 1], ...list]);
      const walk = (from: string) => {
        const found = new Set<string>();
        const wait = graph.outNeighbors(from);
        for (let next = wait.pop(); next !== undefined; next = wait.pop()) {
          if (!found.has(next)) wait.push(...graph.outNeighbors(next));
          found.add(next);
        }
        found.delete(from);
        return found;
      };
      for (const text of graph.nodes()) {
        expect(reachable(graph, text, 'earlier')).toEqual(walk(text));
        for (const other of reachable(graph, text, 'later')) expect(walk(other)).toContain(text);
      }
      expect(reachable(graph, 'nobody', 'earlier').size).toBe(0);
    }),
  );
});
