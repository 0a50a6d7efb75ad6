import { DirectedGraph } from 'graphology';
import type { Act } from '../model/act.ts';
import type { CitationStatus } from '../model/mention.ts';
import type { NodeKind } from '../model/published-corpus.ts';

export interface NodeAttributes {
  readonly kind: NodeKind;
  /** ISO date decided on; null when unknown. */
  readonly date: string | null;
  readonly session: number | null;
  /** Rows of the corpus index's `documents` with this node's texts; empty where none is here. */
  readonly documents: readonly number[];
  /** Row in the index's `threads`, and the track in it; null when in no thread. */
  readonly thread: number | null;
  readonly track: number | null;
}

/** One mention as evidence of an edge: where the citing text says it, and with what words. */
export interface Evidence {
  /** Row in the index's `documents` of the citing text. */
  readonly document: number;
  readonly place: string;
  readonly act: Act;
  readonly verb: string | null;
  readonly status: CitationStatus;
}

export interface EdgeAttributes {
  readonly evidence: readonly Evidence[];
  /** Belongs to the transitive reduction. */
  readonly backbone: boolean;
}

/** Resolutions and other documents, gaps included; an edge runs from the citing text to the cited one. */
export type CitationGraph = DirectedGraph<NodeAttributes, EdgeAttributes>;

export function createCitationGraph(): CitationGraph {
  return new DirectedGraph<NodeAttributes, EdgeAttributes>({ allowSelfLoops: false });
}
