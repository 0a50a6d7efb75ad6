import { cellAt } from '../../model/cell-at.ts';
import type { Act } from '../../model/act.ts';
import { nodeOfClause, type ClauseContext } from '../clauses/clause-context.ts';
import { readVerb } from '../verbs/read-verb.ts';
import type { WordingMatch, WordingMatches } from './wording-index.ts';

/** A wording in which the words stand, with every clause that says it. */
export interface WordingGroup {
  readonly match: WordingMatch;
  /** What its verb does; null where none is recognised. */
  readonly act: Act | null;
  /** Rows of its clauses, in order of adoption; of copies of a text, and of its languages, one. */
  readonly uses: readonly number[];
}

/** What a search for words found, in the orders a reader needs: each paragraph of each text once. */
export interface WordingUses {
  /** The same words, by the first use. */
  readonly exact: readonly WordingGroup[];
  /** Nearly the same, the closest first, then by the first use. */
  readonly near: readonly WordingGroup[];
  /**
   * Of each text that may be the first to say the very words, the clause that does: of every other text that says them
   * it is known, or follows, that one of these is earlier. More than one where it is not known which.
   */
  readonly first: readonly number[];
  /** The same of the last to say them; none where one text alone does. */
  readonly last: readonly number[];
  /** How many clauses say the very words under which act, the most frequent first; last those under none known. */
  readonly acts: readonly { readonly act: Act | null; readonly count: number }[];
}

/** The clauses behind what was found, in one language or several. */
export function wordingUses(context: ClauseContext, matches: readonly WordingMatches[]): WordingUses {
  const [same, alike] = [matches.flatMap(({ exact }) => exact), matches.flatMap(({ near }) => near)];
  const rank = ranksOf(context, [...same, ...alike]);
  const byAdoption = (a: number, b: number) => rank(a) - rank(b) || a - b;
  const byFirstUse = (a: WordingGroup, b: WordingGroup) => byAdoption(cellAt(a.uses, 0), cellAt(b.uses, 0));
  const told = new Set<string>();
  const groupOf = (match: WordingMatch): WordingGroup | [] => {
    const uses = match.clauses.toSorted(byAdoption).filter((clause) => isNew(context, clause, told));
    if (uses.length === 0) return [];
    return { match, act: readVerb(match.text, match.language)?.act ?? null, uses };
  };
  const exact = same.flatMap(groupOf).toSorted(byFirstUse);
  const near = alike.toSorted((a, b) => b.closeness - a.closeness).flatMap(groupOf);
  const counts = new Map<Act | null, number>();
  for (const { act, uses } of exact) counts.set(act, (counts.get(act) ?? 0) + uses.length);
  const inOrder = exact.flatMap(({ uses }) => uses).toSorted(byAdoption);
  const first = edgeUses(context, inOrder, (node, than) => context.order.isEarlier(node, than));
  const last = edgeUses(context, inOrder.toReversed(), (node, than) => context.order.isEarlier(than, node));
  return {
    exact,
    near: near.toSorted((a, b) => b.match.closeness - a.match.closeness || byFirstUse(a, b)),
    first,
    last: first.length === 1 && sameText(context, first, last) ? [] : last,
    acts: [...counts]
      .map(([act, count]) => ({ act, count }))
      .toSorted((a, b) => Number(a.act === null) - Number(b.act === null) || b.count - a.count),
  };
}

/** Whether a paragraph has not been told yet, as of a copy of its text or in another language; from now on it has. */
function isNew(context: ClauseContext, clause: number, told: Set<string>): boolean {
  const paragraph = `${nodeOfClause(context, clause)} ${context.table.placeOf(clause)}`;
  if (told.has(paragraph)) return false;
  told.add(paragraph);
  return true;
}

/** The places in order of adoption of all texts in which something was found, by clause: sorted once, compared often. */
function ranksOf(context: ClauseContext, matches: readonly WordingMatch[]): (clause: number) => number {
  const nodes = new Set<number>();
  for (const { clauses } of matches) for (const clause of clauses) nodes.add(nodeOfClause(context, clause));
  const ordered = [...nodes].sort((a, b) => context.order.compare(a, b));
  const ranks = new Map(ordered.map((node, rank) => [node, rank]));
  return (clause) => ranks.get(nodeOfClause(context, clause)) ?? 0;
}

/**
 * Of clauses those of texts that no other of the texts is known to be beyond, one of each.
 * @param clauses in order, from the edge on
 * @param isBeyond whether a text is known to be nearer to the edge than another
 */
function edgeUses(
  context: ClauseContext,
  clauses: readonly number[],
  isBeyond: (node: number, than: number) => boolean,
): number[] {
  const first = new Map<number, number>();
  for (const clause of clauses) {
    const node = nodeOfClause(context, clause);
    if (!first.has(node)) first.set(node, clause);
  }
  const nodes = [...first.keys()];
  // Whatever is beyond anything nearly always stands at the head: few are asked.
  return [...first].flatMap(([node, clause]) => (nodes.some((other) => isBeyond(other, node)) ? [] : clause));
}

function sameText(context: ClauseContext, some: readonly number[], others: readonly number[]): boolean {
  return [...some, ...others].every(
    (clause) => nodeOfClause(context, clause) === nodeOfClause(context, some[0] ?? clause),
  );
}
