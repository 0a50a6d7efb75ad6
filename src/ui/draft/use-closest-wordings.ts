import { useEffect, useState } from 'react';
import type { ClauseContext } from '../../lineage/clauses/clause-context.ts';
import { closestWording, type ClosestWording } from '../../lineage/wording/closest-wording.ts';
import type { WordingOutcome } from '../../state/search/finder.ts';
import { useFinder } from '../common/use-finder.ts';
import type { SoughtParagraph } from './sought-paragraphs.ts';

/** What is closest to a paragraph, null where nothing is like it; or what stood in the way. */
export type ClosestOutcome =
  | { readonly status: 'found'; readonly closest: ClosestWording | null }
  | Exclude<WordingOutcome, { readonly status: 'found' }>;

/** How far the looking is. */
export interface ClosestWordings {
  /** By place, of the paragraphs that were looked for. */
  readonly found: ReadonlyMap<string, ClosestOutcome>;
  /** How many files of words of how many have come; of none before that is known. */
  readonly come: number;
  readonly of: number;
}

/**
 * Looks for each paragraph's words in all published clauses, one after the other; what is found comes as it is found, by
 * place. The page stays alive between two paragraphs.
 * @param context of the published clauses; null as long as they are not here
 */
export function useClosestWordings(
  paragraphs: readonly SoughtParagraph[],
  context: ClauseContext | null,
): ClosestWordings {
  const finder = useFinder();
  const [words, setWords] = useState({ come: 0, of: 0 });
  const [found, setFound] = useState<ReadonlyMap<string, ClosestOutcome>>(new Map());
  useEffect(() => {
    if (context === null) return undefined;
    let wanted = true;
    const look = async () => {
      for (const paragraph of paragraphs) {
        // oxlint-disable-next-line no-await-in-loop
        const outcome = await finder.find(paragraph.words, (come, of) => wanted && setWords({ come, of }));
        if (!wanted) return;
        const closest = closestOf(context, outcome);
        // What stands in the way of one stands in the way of all.
        const of = outcome.status === 'failed' ? paragraphs.map((each) => each.place) : [paragraph.place];
        setFound((known) => new Map([...known, ...of.map((each) => [each, closest] as const)]));
        if (outcome.status === 'failed') return;
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [finder, paragraphs, context]);
  return { found, ...words };
}

function closestOf(context: ClauseContext, outcome: WordingOutcome): ClosestOutcome {
  if (outcome.status !== 'found') return outcome;
  return { status: 'found', closest: closestWording(context, outcome.matches) };
}
