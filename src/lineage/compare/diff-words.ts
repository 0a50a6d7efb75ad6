import { changeOfWords, countWords, type WordCounts } from './change-of-words.ts';
import type { TextPiece } from './comparison.ts';
import type { UnitRun } from './diff-units.ts';
import type { ComparedClause } from './read-compared-text.ts';

/** What became of the words of clauses that are one. */
export interface WordDiff extends WordCounts {
  /** In reading order, removed before added, cut where a clause ends. */
  readonly pieces: readonly TextPiece[];
}

/** The change of words from the left clauses to the right ones, in phrases; several of a side count as one text. */
export function diffWords(left: readonly ComparedClause[], right: readonly ComparedClause[]): WordDiff {
  const [leftUnits, rightUnits] = [placed(left), placed(right)];
  const runs = phraseRuns(left, right);
  return { pieces: runs.flatMap((run) => piecesOf(run, leftUnits, rightUnits)), ...countWords(runs) };
}

/** The runs of both sides in units; the same from either side. */
export function phraseRuns(
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
): readonly UnitRun[] {
  return changeOfWords(keysOf(left), keysOf(right));
}

const keysOf = (clauses: readonly ComparedClause[]) =>
  clauses.flatMap(({ units }) => units.map(({ key }) => key));

/** A unit with its clause, and the signs and spaces around it: a bracket that opens belongs to what comes after it. */
interface PlacedUnit {
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

function placed(clauses: readonly ComparedClause[]): PlacedUnit[] {
  return clauses.flatMap(({ units, body }, clause) =>
    units.map((unit, at) => ({
      clause,
      start: at === 0 ? body.start : unit.start - unit.opening,
      end: at === units.length - 1 ? body.end : units[at + 1]!.start - units[at + 1]!.opening,
    })),
  );
}

function piecesOf(run: UnitRun, left: readonly PlacedUnit[], right: readonly PlacedUnit[]): TextPiece[] {
  const isPaired = run.leftEnd - run.leftStart === run.rightEnd - run.rightStart;
  if (run.kept && isPaired) return keptPieces(run, left, right);
  const ones = stretches(left, run.leftStart, run.leftEnd);
  const others = stretches(right, run.rightStart, run.rightEnd);
  // What spaces part otherwise has no unit beside each unit.
  if (run.kept && ones.length === 1 && others.length === 1)
    return [{ kind: 'kept', left: ones[0]!, right: others[0]! }];
  return [
    ...ones.map((span) => ({ kind: 'removed' as const, left: span })),
    ...others.map((span) => ({ kind: 'added' as const, right: span })),
  ];
}

/** Kept units are cut where a clause ends on either side. */
function keptPieces(run: UnitRun, left: readonly PlacedUnit[], right: readonly PlacedUnit[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const length = run.leftEnd - run.leftStart;
  for (let from = 0, to = 1; from < length; from = to) {
    const [one, other] = [left[run.leftStart + from]!, right[run.rightStart + from]!];
    for (to = from + 1; to < length; to++)
      if (
        left[run.leftStart + to]!.clause !== one.clause ||
        right[run.rightStart + to]!.clause !== other.clause
      )
        break;
    pieces.push({
      kind: 'kept',
      left: { start: one.start, end: left[run.leftStart + to - 1]!.end },
      right: { start: other.start, end: right[run.rightStart + to - 1]!.end },
    });
  }
  return pieces;
}

function stretches(units: readonly PlacedUnit[], from: number, to: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    const last = spans.at(-1);
    if (last !== undefined && units[at - 1]!.clause === unit.clause) last.end = unit.end;
    else spans.push({ start: unit.start, end: unit.end });
  }
  return spans;
}
