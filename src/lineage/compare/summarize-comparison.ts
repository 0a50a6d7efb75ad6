import type { ClausePair, ComparisonSummary, CountedChange } from './comparison.ts';
import type { WordDiff } from './diff-words.ts';

/** What a pair is counted as. */
export function countedAs({
  change,
  moved,
  repunctuated,
}: Pick<ClausePair, 'change' | 'moved' | 'repunctuated'>): CountedChange {
  if (change !== 'copied') return change;
  return moved ? 'moved' : repunctuated ? 'repunctuated' : 'copied';
}

/** Counts pairs by what became of them, and words. A pair is one clause, however many parts it has; a replaced one is two. */
export function summarizeComparison(
  rows: readonly { readonly pair: ClausePair; readonly words: WordDiff }[],
): ComparisonSummary {
  const clauses = {
    copied: 0,
    edited: 0,
    introduced: 0,
    dropped: 0,
    replaced: 0,
    moved: 0,
    repunctuated: 0,
  };
  const words = { kept: 0, removed: 0, added: 0 };
  for (const { pair, words: counted } of rows) {
    clauses[countedAs(pair)]++;
    words.kept += counted.kept;
    words.removed += counted.removed;
    words.added += counted.added;
  }
  return { clauses, words };
}
