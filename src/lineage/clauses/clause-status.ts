import { nodeOfClause, nodeOfDocument, type ClauseContext } from './clause-context.ts';
import { earlierClauses, laterClauses } from './clause-line.ts';
import type { ClauseLink } from './clause-table.ts';
import { threadTexts } from './thread-texts.ts';

/** What a clause is in its text: new, word for word what was there before, or that with changes. */
export type ClauseOrigin = 'introduced' | 'copied' | 'edited';

/** What became of a clause in the text that it stands in. */
export interface ClauseStatus {
  readonly clause: number;
  readonly origin: ClauseOrigin;
  /** Changed words as a share of all, against the nearest ancestor; 0 for a copy and where it was introduced. */
  readonly degree: number;
  /** True where it left its place among the others. */
  readonly moved: boolean;
  /** True where several clauses of one text became this one. */
  readonly merged: boolean;
  /** True where the clause it comes from became several in this text. */
  readonly split: boolean;
  /** What it comes from, the nearest first. */
  readonly ancestors: readonly ClauseLink[];
  /** Years since the nearest ancestor, to the nearest whole one; null where it has none or a date is unknown. */
  readonly years: number | null;
  /**
   * Rows of documents of its thread between it and its nearest ancestor that do not have it, after the last text that
   * has: where there are any, it has returned. Texts that are not here are not among them, and nor are those of a rival track.
   */
  readonly skipped: readonly number[];
}

/** What became of each clause of a text, in reading order. */
export function clauseStatuses(context: ClauseContext, document: number): ClauseStatus[] {
  return context.table.clausesOf(document).map((clause) => clauseStatus(context, clause));
}

/** What became of a clause in its text. */
export function clauseStatus(context: ClauseContext, clause: number): ClauseStatus {
  const { table } = context;
  const ancestors = table.ancestors(clause);
  const [nearest] = ancestors;
  const document = table.documentOf(clause);
  const alsoHere = ({ clause: row }: ClauseLink) =>
    table
      .descendants(row)
      .some((other) => other.clause !== clause && table.documentOf(other.clause) === document);
  return {
    clause,
    origin: nearest === undefined ? 'introduced' : nearest.degree === 0 ? 'copied' : 'edited',
    degree: nearest?.degree ?? 0,
    moved: nearest?.moved ?? false,
    merged: ancestors.length > 1,
    split: ancestors.some(alsoHere),
    ancestors,
    years: nearest ? yearsBetween(context, nearest.clause, clause) : null,
    skipped: nearest ? textsWithout(context, nearest.clause, clause) : [],
  };
}

const MILLISECONDS_OF_YEAR = 365.2425 * 24 * 60 * 60 * 1000;

function yearsBetween(context: ClauseContext, earlier: number, later: number): number | null {
  const { date } = context.index.nodes;
  const [from, to] = [date[nodeOfClause(context, earlier)], date[nodeOfClause(context, later)]];
  if (!from || !to) return null;
  // A session adopts its texts some days earlier or later than the one before it did.
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_YEAR);
}

/** Texts of the thread between two clauses that have neither them nor what came from the earlier one, after the last that has. */
function textsWithout(context: ClauseContext, earlier: number, later: number): number[] {
  const { table, order, relations, index } = context;
  const [from, to] = [nodeOfClause(context, earlier), nodeOfClause(context, later)];
  if (!relations.inOneThread(from, to)) return [];
  const tracks = new Set([from, to].map((node) => index.nodes.track[node]));
  const between = threadTexts(context, table.documentOf(later)).filter((row) => {
    const node = nodeOfDocument(context, row);
    const track = index.nodes.track[node];
    return (track === 0 || tracks.has(track)) && order.isEarlier(from, node) && order.isEarlier(node, to);
  });
  if (between.length === 0) return [];
  const uses = laterClauses(table, earlier, (row) => order.isEarlier(nodeOfClause(context, row), to));
  const having = new Set([...uses, ...earlierClauses(table, later)].map((row) => nodeOfClause(context, row)));
  return between.filter((row) => {
    const node = nodeOfDocument(context, row);
    return ![...having].some((other) => other === node || order.isEarlier(node, other));
  });
}
