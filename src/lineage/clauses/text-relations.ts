import type { ClauseLinkBasis } from '../../model/published-clauses.ts';
import type { CorpusIndex } from '../../model/published-corpus.ts';

/** What joins two texts apart from their words: one cites the other, or both are in one thread. */
export class TextRelations {
  private readonly cited: readonly ReadonlySet<number>[];
  private readonly thread: readonly (number | null)[];
  private readonly track: readonly (number | null)[];

  constructor({ nodes, edges }: Pick<CorpusIndex, 'nodes' | 'edges'>) {
    const cited = nodes.id.map(() => new Set<number>());
    edges.source.forEach((source, edge) => cited[source]?.add(edges.target[edge]!));
    this.cited = cited;
    this.thread = nodes.thread;
    this.track = nodes.track;
  }

  /** The nearest of what joins the node to an earlier one. */
  basis(node: number, earlier: number): ClauseLinkBasis {
    if (this.cited[node]?.has(earlier)) return 'citation';
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
}
