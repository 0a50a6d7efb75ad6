import { useState } from 'react';
import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { Comparing, ComparisonForm } from '../../state/view.ts';
import { useMessages } from '../messages/use-messages.ts';
import { isAtPlace, isChange, pairPlace } from './pair-place.ts';
import { PairRow } from './PairRow.tsx';

interface PairListProps {
  readonly pairs: readonly ClausePair[];
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
  readonly form: ComparisonForm;
  readonly comparing: Comparing;
}

/** All pairs in the order of the right text; where only changes are asked for, the others folded away between them. */
export function PairList({ pairs, left, right, form, comparing }: PairListProps) {
  const { compare } = useMessages();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { place, changesOnly } = comparing;
  return (
    <ol className="pairs" data-form={form}>
      {runsOfPairs(pairs).map((run) => {
        const [first] = run;
        if (!first) return null;
        const key = pairPlace(first);
        if (changesOnly && !isChange(first) && !unfolded.has(key)) {
          return (
            <li key={key} className="same-fold">
              <button
                type="button"
                className="inline-button"
                onClick={() => setUnfolded(new Set(unfolded).add(key))}
              >
                {compare.same(run.length)}
              </button>
            </li>
          );
        }
        return run.map((pair) => (
          <PairRow
            key={pairPlace(pair)}
            pair={pair}
            left={left}
            right={right}
            form={form}
            asked={place !== null && isAtPlace(pair, place)}
          />
        ));
      })}
    </ol>
  );
}

/** Each change alone, and what is the same in runs. */
function runsOfPairs(pairs: readonly ClausePair[]): ClausePair[][] {
  const runs: ClausePair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (last?.[0] && !isChange(last[0]) && !isChange(pair)) last.push(pair);
    else runs.push([pair]);
  }
  return runs;
}
