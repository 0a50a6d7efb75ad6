import type { EdgeAttributes, NodeAttributes } from './citation-graph.ts';

/**
 * What page and layout ask of the citations, in graphology's words: a {@link CitationGraph} is one. The page reads from
 * the index's columns instead, because it asks about few of them, and building a graph of all takes a second where there
 * are hundreds of thousands.
 */
export interface CitationNetwork {
  /** How many citations there are. */
  readonly size: number;
  /** Ids of all texts. */
  nodes(): string[];
  hasNode(id: string): boolean;
  /** Throws for an unknown text. */
  getNodeAttributes(id: string): NodeAttributes;
  forEachNode(visit: (id: string, attributes: NodeAttributes) => void): void;
  /** How many texts recall it; throws for an unknown one, as the next three do. */
  inDegree(id: string): number;
  /** How many texts it recalls. */
  outDegree(id: string): number;
  inNeighbors(id: string): string[];
  outNeighbors(id: string): string[];
  /** True where the first text cites the second. */
  hasEdge(source: string, target: string): boolean;
  /** Throws where the first text does not cite the second. */
  getEdgeAttributes(source: string, target: string): EdgeAttributes;
  forEachEdge(
    visit: (
      edge: string | number,
      attributes: Pick<EdgeAttributes, 'backbone'>,
      source: string,
      target: string,
    ) => void,
  ): void;
}
