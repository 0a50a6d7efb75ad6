import type { Span } from '../../model/span.ts';

/** What becomes of one clause. `edited` when a word or a sign that means something (%, $) differs. */
export const CLAUSE_CHANGES = ['copied', 'edited', 'introduced', 'dropped'] as const;

/**
 * What became of a clause between two texts. `replaced` is one that was dropped and another that was introduced under its
 * number: two clauses beside each other, of which neither became the other.
 */
export type ClauseChange = (typeof CLAUSE_CHANGES)[number] | 'replaced';

/**
 * How a clause changed its place: another number in the same order; across a clause that kept its order; from the
 * preamble to the operative part or back; several into one, or one into a clause that opens with something else; one into
 * several, or out of a clause that opened with something else.
 */
export const CLAUSE_MOVES = ['renumbered', 'reordered', 'transferred', 'merged', 'split'] as const;
export type ClauseMove = (typeof CLAUSE_MOVES)[number];

/** A run of words that both texts have, or one of them; spans point into each document's own text. */
export type TextPiece =
  | { readonly kind: 'kept'; readonly left: Span; readonly right: Span }
  | { readonly kind: 'removed'; readonly left: Span }
  | { readonly kind: 'added'; readonly right: Span };

/** One row of a comparison: a clause of one text, of the other, or of both. */
export interface ClausePair {
  /** Ids of the parts of the left text, in its order; none where it is introduced, several where they were merged. */
  readonly left: readonly string[];
  /** The same for the right text; none where it was dropped, several where it was split. */
  readonly right: readonly string[];
  readonly change: ClauseChange;
  /** All that happened to its place; `renumbered` stands alone. */
  readonly moves: readonly ClauseMove[];
  /** True where it crossed other clauses, or went from the preamble to the operative part or back. */
  readonly moved: boolean;
  /** True for clauses of procedure that nearly every resolution has: "Decides to include in the provisional agenda", "to remain
   * seized of the matter", a report on the resolution itself. */
  readonly boilerplate: boolean;
  /** True where it was copied word for word, with other punctuation or capitals. */
  readonly repunctuated: boolean;
  /** Changed words as a share of all words of both sides, 0 to 1; 0 when copied, 1 when introduced, dropped or replaced. */
  readonly degree: number;
  /**
   * The words in reading order: those of the right text, with those removed where they stood. The right spans of kept
   * and added pieces, one after another, are the right clauses from their first word to their last sign; the left spans of
   * kept and removed pieces are the left ones.
   */
  readonly pieces: readonly TextPiece[];
}

/**
 * What pairs are counted by, each once: of those that were copied, `moved` are what changed their place and `repunctuated`
 * what has other punctuation, so that all but the `copied` ones have changed.
 */
export const COUNTED_CHANGES = [
  'copied',
  'edited',
  'introduced',
  'dropped',
  'replaced',
  'moved',
  'repunctuated',
] as const;
export type CountedChange = (typeof COUNTED_CHANGES)[number];

/** A count of what became of the clauses, in pairs and in words. */
export interface ComparisonSummary {
  readonly clauses: Readonly<Record<CountedChange, number>>;
  /** Words that both have, that only the left has, that only the right has. */
  readonly words: { readonly kept: number; readonly removed: number; readonly added: number };
}

/** Two texts side by side. Every clause of both stands in exactly one pair. */
export interface Comparison {
  /** In the order of the right text; dropped clauses stand after what came before them in their part (preamble, operative). */
  readonly pairs: readonly ClausePair[];
  readonly summary: ComparisonSummary;
}
