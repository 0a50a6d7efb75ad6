import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CitationNetwork } from '../graph/citation-network.ts';
import type { PublishedClauses } from '../model/published-clauses.ts';
import type { CorpusDocument, CorpusIndex } from '../model/published-corpus.ts';
import { NO_OWN_DOCUMENTS, type OwnState } from './own-documents.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What stands in the way of showing the corpus; the words are in the message files. */
export interface LoadFault {
  readonly code: 'no-corpus' | 'not-a-corpus' | 'old-format' | 'unreachable' | 'offline' | 'search-stopped';
  readonly detail: Readonly<Record<string, string>>;
}

export type CorpusState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: LoadFault }
  | {
      readonly status: 'ready';
      readonly index: CorpusIndex;
      readonly graph: CitationNetwork;
      /** The index as published, where the reader's own documents stand beside it; their rows follow its rows. */
      readonly published?: CorpusIndex;
    };

/** A document's file: asked for, here, or not to be had. */
export type DocumentState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: LoadFault }
  | { readonly status: 'ready'; readonly document: CorpusDocument };

/** The clauses beside the published index: asked for, here, not to be had, or not published with it. */
export type ClausesState =
  | { readonly status: 'loading' }
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly fault: LoadFault }
  | {
      readonly status: 'ready';
      /** As published; where the reader's own documents have been traced, with their clauses, which follow. */
      readonly clauses: PublishedClauses;
      /** As published, where own documents have been traced. */
      readonly published?: PublishedClauses;
      /** How far the tracing of own documents is; missing where there are none, or it has not begun. */
      readonly own?: OwnClauses;
    };

/** How far the clauses of the reader's own documents have been traced. */
export type OwnClauses =
  | { readonly status: 'tracing'; readonly done: number; readonly total: number }
  /** Against so many published texts; so many more that matter were not read. */
  | { readonly status: 'traced'; readonly read: number; readonly unread: number }
  /** In the words of whatever broke. */
  | { readonly status: 'failed'; readonly reason: string };

/** What the pointer or keyboard is on, for a moment only: never in the address. */
export type Hover =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly source: string; readonly target: string }
  | null;

/**
 * Texts, and citations between them, that what is open asks to be lit on the map: a route, the line of a clause. It
 * follows from the view and from files that only the panel has read; the panel puts it here and takes it away.
 */
export interface Spotlight {
  readonly texts: readonly string[];
  /** From the later text, which need not cite it, to the earlier one. */
  readonly steps: readonly { readonly source: string; readonly target: string }[];
}

export interface State {
  readonly corpus: CorpusState;
  /** By row in the index's `documents`. */
  readonly documents: ReadonlyMap<number, DocumentState>;
  /** Null as long as nobody asked for them. */
  readonly clauses: ClausesState | null;
  readonly view: View;
  readonly hover: Hover;
  readonly own: OwnState;
  readonly spotlight: Spotlight | null;
}

export type RecallingStore = StoreApi<State>;

export function createRecallingStore(view: View = DEFAULT_VIEW): RecallingStore {
  return createStore<State>()(() => ({
    corpus: { status: 'loading' },
    documents: new Map(),
    clauses: null,
    view,
    hover: null,
    own: NO_OWN_DOCUMENTS,
    spotlight: null,
  }));
}
