import { alignClauses } from '../compare/align-clauses.ts';
import type { ComparedClause } from '../compare/read-compared-text.ts';
import type { ClauseShelf } from './clause-shelf.ts';

const NOWHERE = { start: 0, end: 0 };

/** Clauses of an earlier and of a later text that are one: several of a side were merged or split. */
export interface AlignedGroup {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** Which clauses of an earlier and of a later text are one, as a comparison of the two says. Each is a row of the shelf. */
export function alignTexts(
  shelf: ClauseShelf,
  earlier: readonly number[],
  later: readonly number[],
): AlignedGroup[] {
  if (earlier.length === 0 || later.length === 0) return [];
  const compared = (clause: number) => comparedClause(shelf, clause);
  return alignClauses(earlier.map(compared), later.map(compared))
    .filter(({ left, right }) => left.length > 0 && right.length > 0)
    .map(({ left, right }) => ({
      earlier: left.map((row) => earlier[row]!),
      later: right.map((row) => later[row]!),
    }));
}

function comparedClause(shelf: ClauseShelf, clause: number): ComparedClause {
  const { place, section, agenda, verb } = shelf.clauses[clause]!;
  const meant = shelf.meantBy(clause);
  return {
    id: place,
    body: NOWHERE,
    section,
    agenda,
    boilerplate: agenda,
    units: [],
    meant,
    verb: verb === '' ? (meant[0] ?? '') : verb,
  };
}
