import type { ClauseTable } from './clause-table.ts';

/** All clauses that a clause comes from, through any number of texts; itself not among them. */
export function earlierClauses(table: ClauseTable, clause: number): Set<number> {
  return reached(clause, (row) => table.ancestors(row).map((link) => link.clause));
}

/** All clauses that come from a clause, through any number of texts that `enters` lets in; itself not among them. */
export function laterClauses(
  table: ClauseTable,
  clause: number,
  enters: (clause: number) => boolean = () => true,
): Set<number> {
  return reached(clause, (row) =>
    table.descendants(row).flatMap((link) => (enters(link.clause) ? link.clause : [])),
  );
}

function reached(start: number, next: (clause: number) => readonly number[]): Set<number> {
  const found = new Set<number>();
  const open = [start];
  for (let clause = open.pop(); clause !== undefined; clause = open.pop()) {
    for (const other of next(clause)) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}
