import { expect, test } from 'vitest';
import { madeIndex } from '../../tests/fixtures/made-index.ts';
import type { CitationNetwork } from './citation-network.ts';
import { graphFromIndex } from './graph-from-index.ts';
import { networkFromIndex } from './network-from-index.ts';

const index = madeIndex();
const network = networkFromIndex(index);

/** Everything that can be asked, as one value. */
function told(asked: CitationNetwork) {
  const edges: unknown[] = [];
  asked.forEachEdge((_, { backbone }, source, target) => {
    edges.push([source, target, backbone, asked.getEdgeAttributes(source, target).evidence]);
  });
  const texts: unknown[] = [];
  asked.forEachNode((id, attributes) => {
    texts.push([id, attributes, asked.getNodeAttributes(id), asked.inDegree(id), asked.outDegree(id)]);
    texts.push(asked.inNeighbors(id), asked.outNeighbors(id), asked.hasNode(id));
  });
  const pairs = asked.nodes().flatMap((a) => asked.nodes().map((b) => asked.hasEdge(a, b)));
  return { size: asked.size, edges, texts, pairs, nodes: asked.nodes() };
}

test('says of an index what its graph says', () => {
  expect(told(network)).toEqual(told(graphFromIndex(index)));
  expect(told(network).pairs.filter(Boolean)).toHaveLength(network.size);
});

test('throws for what nobody knows, and has no citations of it', () => {
  expect(network.hasNode('A/RES/1/1')).toBe(false);
  expect(network.hasEdge('A/RES/1/1', 'A/RES/78/16')).toBe(false);
  expect(() => network.inDegree('A/RES/1/1')).toThrow(RangeError);
  expect(() => network.getEdgeAttributes('A/RES/43/78H', 'A/RES/78/16')).toThrow(RangeError);
});
