import { alignClauses } from './align-clauses.ts';
import { degreeOf } from './change-of-words.ts';
import { clauseMoves } from './clause-moves.ts';
import type { ClausePair, Comparison } from './comparison.ts';
import { diffWords, type WordDiff } from './diff-words.ts';
import { joinReplaced, type ComparedRow } from './join-replaced.ts';
import { haveSameSigns } from './same-signs.ts';
import { readComparedText, type ComparableDocument, type ComparedClause } from './read-compared-text.ts';
import { summarizeComparison } from './summarize-comparison.ts';

/**
 * Two texts side by side: which clauses are one, and what became of their words. Swapped sides give the mirror; a text
 * against itself is all copied.
 */
export function compare(left: ComparableDocument, right: ComparableDocument): Comparison {
  const [leftClauses, rightClauses] = [readComparedText(left), readComparedText(right)];
  const aligned = joinReplaced(alignClauses(leftClauses, rightClauses), leftClauses, rightClauses);
  const rows = aligned.map((row) => {
    const [ones, others] = [pick(leftClauses, row.left), pick(rightClauses, row.right)];
    const words = diffWords(ones, others);
    const sameSigns = haveSameSigns(textOf(left, ones), textOf(right, others));
    return { pair: clausePair(row, ones, others, { ...words, sameSigns }), words };
  });
  return { pairs: rows.map(({ pair }) => pair), summary: summarizeComparison(rows) };
}

const pick = (clauses: readonly ComparedClause[], rows: readonly number[]) =>
  rows.map((row) => clauses[row]!);

const textOf = ({ text }: ComparableDocument, clauses: readonly ComparedClause[]) =>
  clauses.map(({ body }) => text.slice(body.start, body.end)).join(' ');

function clausePair(
  { reordered, replaced }: ComparedRow,
  left: readonly ComparedClause[],
  right: readonly ComparedClause[],
  words: WordDiff & { readonly sameSigns: boolean },
): ClausePair {
  const moves = replaced ? [] : clauseMoves(left, right, reordered);
  const degree = degreeOf(words);
  const apart =
    left.length === 0 ? 'introduced' : right.length === 0 ? 'dropped' : replaced ? 'replaced' : null;
  const change = apart ?? (degree === 0 ? 'copied' : 'edited');
  return {
    left: left.map(({ id }) => id),
    right: right.map(({ id }) => id),
    change,
    moves,
    moved: moves.includes('reordered') || moves.includes('transferred'),
    boilerplate: [...left, ...right].every(({ boilerplate }) => boilerplate),
    repunctuated: change === 'copied' && !words.sameSigns,
    degree: apart === null ? degree : 1,
    pieces: words.pieces,
  };
}
