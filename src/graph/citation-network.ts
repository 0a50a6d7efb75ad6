import type { CorpusIndex } from '../model/published-corpus.ts';
import type { EdgeAttributes, NodeAttributes } from './citation-graph.ts';

/**
 * What page and layout ask of the citations: of all of them as the columns of the index, by row, and of one text, in
 * graphology's words, by its id. The page makes no graph of them: building one takes a second where there are hundreds of
 * thousands.
 */
export interface CitationNetwork {
  /** All texts. */
  readonly texts: Pick<CorpusIndex['nodes'], 'id' | 'date' | 'session' | 'thread' | 'track'>;
  /** All citations; `source` and `target` are rows of `texts`. */
  readonly citations: CorpusIndex['edges'];
  /** How many citations there are. */
  readonly size: number;
  /** Row of a text; null where it is unknown. */
  rowOf(id: string): number | null;
  hasNode(id: string): boolean;
  /** Throws for an unknown text. */
  getNodeAttributes(id: string): NodeAttributes;
  forEachNode(visit: (id: string, attributes: NodeAttributes) => void): void;
  /** How many texts recall the text of a row. */
  timesRecalled(row: number): number;
  /** How many texts recall it; throws for an unknown one, as the next three do. */
  inDegree(id: string): number;
  /** How many texts it recalls. */
  outDegree(id: string): number;
  inNeighbors(id: string): string[];
  outNeighbors(id: string): string[];
  /** Row of the first text's citation of the second; null where there is none. */
  citationRow(source: string, target: string): number | null;
  /** True where the first text cites the second. */
  hasEdge(source: string, target: string): boolean;
  /** Throws where the first text does not cite the second. */
  getEdgeAttributes(source: string, target: string): EdgeAttributes;
}
