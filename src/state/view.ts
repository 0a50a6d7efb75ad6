import type { MapCamera } from './map-camera.ts';
import type { MapColour, MapSize } from './map-look.ts';
import { LATEST_FIRST, type TableOrder } from './table-order.ts';
import { NO_FILTER, type TextFilter } from './text-filter.ts';

/**
 * What the reader is looking at, as a value: the address holds all of it, and nothing else does.
 * Nodes are named by id (canonical symbol or `file:…`), so that a view outlives a new edition of the corpus.
 */
export const STAGE_VIEWS = ['timeline', 'network', 'table'] as const;
export type StageView = (typeof STAGE_VIEWS)[number];

/** `check` is for the reader's own documents. */
export const READER_TABS = ['text', 'recalls', 'recalled-by', 'clauses', 'check', 'about'] as const;
export type ReaderTab = (typeof READER_TABS)[number];

export const INTERFACE_LANGUAGES = ['es', 'en', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * What the right-hand side shows: nothing, a text (or gap) by its node, the evidence of one citation, two texts compared,
 * where some words stand, an agenda item through the sessions, or the ways between two texts.
 */
export type Selection =
  | { readonly kind: 'none' }
  | Reading
  | { readonly kind: 'edge'; readonly source: string; readonly target: string }
  | Comparing
  /** Words as `soughtWords` leaves them. */
  | { readonly kind: 'wording'; readonly words: string }
  /** By the thread's id in the index. */
  | { readonly kind: 'thread'; readonly id: string }
  | Routing;

/** A text or gap, at a tab and a paragraph. */
export interface Reading {
  readonly kind: 'node';
  readonly id: string;
  readonly tab: ReaderTab;
  readonly place: string | null;
  /** Marked in the paragraph: words somebody looked for, as `soughtWords` leaves them. */
  readonly words?: string;
}

/** The ways of citations between two texts, one of them in sight. */
export interface Routing {
  readonly kind: 'route';
  readonly from: string;
  readonly to: string;
  /** Which of the ways, from 0, in the order they are listed in. */
  readonly way: number;
}

/** Two texts, the earlier usually on the left; one and the same text for two of its languages. */
export interface Comparing {
  readonly kind: 'comparison';
  readonly left: string;
  readonly right: string;
  /** ISO 639-1 code of the language to show the right text in; null is that of the left one, where it is here in it. */
  readonly language: string | null;
  /** Id of a part of the right text; with a minus before it, of the left one, for what the right one no longer has. */
  readonly place: string | null;
  /** How it is set; null is in columns where there is room for two. */
  readonly form: ComparisonForm | null;
  /** Clauses that are the same in both, in the same order, are folded away. */
  readonly changesOnly: boolean;
}

/** Both texts beside each other, or one text with the marks of the changes. */
export const COMPARISON_FORMS = ['columns', 'marks'] as const;
export type ComparisonForm = (typeof COMPARISON_FORMS)[number];

export const EMBEDS = ['map', 'text'] as const;
export type Embed = (typeof EMBEDS)[number];

export interface View {
  readonly stage: StageView;
  readonly selection: Selection;
  /** First and last General Assembly session shown, inclusive; null shows all. */
  readonly sessions: readonly [number, number] | null;
  /** Which texts of these sessions are shown. */
  readonly filter: TextFilter;
  /** What colour and size of texts say on the map. */
  readonly colour: MapColour;
  readonly size: MapSize;
  /** Where the map is looked at from near; null sees all of it. */
  readonly camera: MapCamera | null;
  /** How the table is sorted. */
  readonly order: TableOrder;
  /** Which side of the page another page shows within its own, without tools; null is the whole page. */
  readonly embed: Embed | null;
  /** Language of the interface; null follows the browser. */
  readonly language: InterfaceLanguage | null;
  /**
   * ISO 639-1 code of the language to read texts in where they are here in it, with `-2` for the second text in it (a
   * version of the reader's own); null follows the interface.
   */
  readonly textLanguage: string | null;
}

export const DEFAULT_VIEW: View = {
  stage: 'timeline',
  selection: { kind: 'none' },
  sessions: null,
  filter: NO_FILTER,
  colour: 'state',
  size: 'recalled',
  camera: null,
  order: LATEST_FIRST,
  embed: null,
  language: null,
  textLanguage: null,
};
