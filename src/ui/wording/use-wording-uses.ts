import { useEffect, useState } from 'react';
import type { ClauseContext } from '../../lineage/clauses/clause-context.ts';
import type { WordingMatches } from '../../lineage/wording/wording-index.ts';
import { wordingUses, type WordingUses } from '../../lineage/wording/wording-uses.ts';
import { afterPaint } from '../common/after-paint.ts';

/**
 * The clauses behind what was found; null until they are put in order, which for words that thousands of them say takes a
 * turn of the page of its own.
 */
export function useWordingUses(
  context: ClauseContext,
  matches: readonly WordingMatches[],
): WordingUses | null {
  const [ordered, setOrdered] = useState<{
    readonly matches: readonly WordingMatches[];
    readonly uses: WordingUses;
  } | null>(null);
  useEffect(
    () => afterPaint(() => setOrdered({ matches, uses: wordingUses(context, matches) })),
    [context, matches],
  );
  return ordered?.matches === matches ? ordered.uses : null;
}
