import { expect, test } from 'vitest';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import type { CitationNetwork } from './citation-network.ts';
import { graphFromIndex } from './graph-from-index.ts';
import { networkFromIndex } from './network-from-index.ts';

const index = madeIndex();
const network = networkFromIndex(index);
const graph = graphFromIndex(index);

type InGraphologysWords = Omit<
  CitationNetwork,
  'texts' | 'citations' | 'rowOf' | 'timesRecalled' | 'citationRow'
>;

test('says of an index what its graph says', () => {
  const ids = graph.nodes();
  /** All that graphology knows the words for, as one value. */
  const told = (asked: InGraphologysWords) => {
    const texts: unknown[] = [];
    asked.forEachNode((id, attributes) => {
      texts.push([id, attributes, asked.getNodeAttributes(id), asked.inDegree(id), asked.outDegree(id)]);
      texts.push(asked.inNeighbors(id), asked.outNeighbors(id), asked.hasNode(id));
    });
    const pairs = ids.flatMap((a) => ids.map((b) => [a, b] as const));
    const citing = pairs.filter(([a, b]) => asked.hasEdge(a, b));
    const evidence = citing.map(([a, b]) => asked.getEdgeAttributes(a, b).evidence);
    return { size: asked.size, texts, citing, evidence };
  };
  expect(told(network)).toEqual(told(graph));
  expect(told(graph).citing).toHaveLength(network.size);
});

test('rows of texts and citations are those of the columns', () => {
  const { texts, citations } = network;
  expect(texts.id.map((id) => network.rowOf(id))).toEqual([...texts.id.keys()]);
  expect(texts.id.map((_, row) => network.timesRecalled(row))).toEqual(
    texts.id.map((id) => graph.inDegree(id)),
  );
  const found = citations.source.map((from, row) =>
    network.citationRow(texts.id[from]!, texts.id[citations.target[row]!]!),
  );
  expect(found).toEqual([...citations.source.keys()]);
  expect(network.citationRow('A/RES/43/78H', 'A/RES/78/16')).toBeNull();
});

test('throws for what nobody knows, and has no citations of it', () => {
  expect(network.hasNode('A/RES/1/1')).toBe(false);
  expect(network.rowOf('A/RES/1/1')).toBeNull();
  expect(network.hasEdge('A/RES/1/1', 'A/RES/78/16')).toBe(false);
  expect(() => network.inDegree('A/RES/1/1')).toThrow(RangeError);
  expect(() => network.getEdgeAttributes('A/RES/43/78H', 'A/RES/78/16')).toThrow(RangeError);
});
