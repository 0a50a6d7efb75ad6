import { rowLists, type RowLists } from '../../graph/row-lists.ts';
import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';

/** What joins two texts apart from their words: one cites the other, or both are in one thread. */
export class TextRelations {
  private readonly edges: CorpusIndex['edges'];
  /** Rows of edges by the citing node, made when it is first asked for. */
  private cited: RowLists | null = null;
  private readonly thread: readonly (number | null)[];
  private readonly track: readonly (number | null)[];

  constructor({ nodes, edges }: Pick<CorpusIndex, 'nodes' | 'edges'>) {
    this.edges = edges;
    this.thread = nodes.thread;
    this.track = nodes.track;
  }

  /** The nearest of what joins the node to an earlier one. */
  basis(node: number, earlier: number): ClauseLinkBasis {
    if (this.cites(node, earlier)) return 'citation';
    return this.inOneThread(node, earlier) ? 'thread' : 'wording';
  }

  /** Row of the thread a node is in; null where it is in none. */
  threadOf(node: number): number | null {
    return this.thread[node] ?? null;
  }

  inOneThread(node: number, other: number): boolean {
    return this.thread[node] !== null && this.thread[node] === this.thread[other];
  }

  onOneTrack(node: number, other: number): boolean {
    return this.inOneThread(node, other) && this.track[node] === this.track[other];
  }

  private cites(node: number, other: number): boolean {
    const { source, target } = this.edges;
    this.cited ??= rowLists(source, this.thread.length);
    for (const edge of this.cited.rowsOf(node)) if (target[edge] === other) return true;
    return false;
  }
}
