import { textState } from '../../graph/text-state.ts';
import type { NodeKind } from '../../model/published-corpus.ts';
import type { Corpus } from './corpus.ts';

export interface NodeSummary {
  readonly id: string;
  readonly kind: NodeKind;
  /** ISO; null when unknown. */
  readonly date: string | null;
  readonly session: number | null;
  /** Rows of the index's `documents`; empty when the text is not here. */
  readonly documents: readonly number[];
  /** A resolution or decision whose text is not here. */
  readonly gap: boolean;
  /** How many texts it cites, and how many texts here cite it. */
  readonly recalls: number;
  readonly recalledBy: number;
}

/** What lists and cards say of a node; null for one the corpus does not know. */
export function nodeSummary({ graph }: Corpus, id: string): NodeSummary | null {
  if (!graph.hasNode(id)) return null;
  const { kind, date, session, documents } = graph.getNodeAttributes(id);
  return {
    id,
    kind,
    date,
    session,
    documents,
    gap: textState({ kind, documents }) === 'gap',
    recalls: graph.outDegree(id),
    recalledBy: graph.inDegree(id),
  };
}
