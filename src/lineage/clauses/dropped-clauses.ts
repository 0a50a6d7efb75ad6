import type { ClauseContext } from './clause-context.ts';
import { earlierClauses } from './clause-line.ts';
import { previousText } from './thread-texts.ts';

/** What of an earlier text is not in a later one. */
export interface DroppedClauses {
  /** Row of the document they were dropped from: the one before in the thread. */
  readonly from: number;
  /** Its clauses that neither stand in the later text nor have a common ancestor with one that does. */
  readonly clauses: readonly number[];
}

/** The clauses of the text before in the thread that a text has dropped; null where no text of its thread here is earlier. */
export function droppedClauses(context: ClauseContext, document: number): DroppedClauses | null {
  const { table } = context;
  const from = previousText(context, document);
  if (from === null) return null;
  const line = (clause: number) => [clause, ...earlierClauses(table, clause)];
  const kept = new Set(table.clausesOf(document).flatMap(line));
  return {
    from,
    clauses: table.clausesOf(from).filter((clause) => !line(clause).some((row) => kept.has(row))),
  };
}
