import { nodeOfClause, type ClauseContext } from './clause-context.ts';
import { earlierClauses, laterClauses } from './clause-line.ts';
import { clauseStatus, type ClauseStatus } from './clause-status.ts';

/**
 * A clause through the years: what it comes from, back to where each part of it was introduced, itself, and what came
 * from it; in order of adoption, and within a text in reading order.
 */
export function clauseHistory(context: ClauseContext, clause: number): ClauseStatus[] {
  const { table, order } = context;
  const line = [...earlierClauses(table, clause), clause, ...laterClauses(table, clause)];
  return line
    .sort((a, b) => order.compare(nodeOfClause(context, a), nodeOfClause(context, b)) || a - b)
    .map((row) => clauseStatus(context, row));
}
