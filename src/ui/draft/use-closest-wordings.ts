import { useEffect, useState } from 'react';
import type { WordingOutcome } from '../../state/find-wording.ts';
import { useWordingFinder } from '../common/use-wording.ts';

/** A paragraph and its words as they are looked for. */
export interface SoughtParagraph {
  readonly place: string;
  readonly words: string;
}

/**
 * Looks for each paragraph's words in all published clauses, one after the other; what is found comes as it is found, by
 * place. The page stays alive between two paragraphs.
 * @param clauses how many clauses are published; null as long as that is not known
 */
export function useClosestWordings(
  paragraphs: readonly SoughtParagraph[],
  clauses: number | null,
): ReadonlyMap<string, WordingOutcome> {
  const finder = useWordingFinder();
  const [found, setFound] = useState<ReadonlyMap<string, WordingOutcome>>(new Map());
  useEffect(() => {
    if (clauses === null) return undefined;
    let wanted = true;
    const look = async () => {
      for (const { place, words } of paragraphs) {
        // oxlint-disable-next-line no-await-in-loop
        const outcome = await finder.find(words, clauses, () => {});
        if (!wanted) return;
        setFound((known) => new Map(known).set(place, outcome));
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [finder, paragraphs, clauses]);
  return found;
}
