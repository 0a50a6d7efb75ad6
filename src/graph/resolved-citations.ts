import type { Mention } from '../model/mention.ts';
import type { FactName, LedgerEntry, NodeKind } from '../model/published-corpus.ts';
import type { ShelvedDocument } from './document-shelf.ts';

/** A text that is here or that a text here cites. Numbers that name nodes are rows in {@link ResolvedCitations.nodes}. */
export interface CorpusNode {
  /** Canonical symbol, or `file:…`. */
  readonly id: string;
  readonly kind: NodeKind;
  /** General Assembly session; null when the series has none. */
  readonly session: number | null;
  /** Rows of its texts on the shelf; empty where none is here. */
  readonly documents: readonly number[];
}

/** All mentions of one text in another. */
export interface CorpusEdge {
  readonly source: number;
  readonly target: number;
  /** In the order of the shelf and of the text; never empty. */
  readonly mentions: readonly EdgeMention[];
}

export interface EdgeMention {
  /** Row of the citing text on the shelf. */
  readonly document: number;
  readonly mention: Mention;
}

/** Several texts cited under one verb, in the order of the text, each once. */
export interface RecallList {
  /** The citing node. */
  readonly source: number;
  readonly document: number;
  /** Where the list begins. */
  readonly place: string;
  readonly members: readonly number[];
}

export interface Fact {
  readonly node: number;
  readonly name: FactName;
  readonly value: string;
  readonly language: string | null;
  readonly source: string;
  readonly inferred: boolean;
}

/** Documents and register put together: what cites what, what is known of each text, and what remains open. */
export interface ResolvedCitations {
  readonly shelf: readonly ShelvedDocument[];
  readonly nodes: readonly CorpusNode[];
  /** Adoption date decided on, by node; null when unknown. */
  readonly dates: readonly (string | null)[];
  readonly edges: readonly CorpusEdge[];
  readonly lists: readonly RecallList[];
  readonly facts: readonly Fact[];
  readonly ledger: readonly LedgerEntry[];
}
