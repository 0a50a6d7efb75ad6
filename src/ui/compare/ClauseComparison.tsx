import { useMemo } from 'react';
import { compare } from '../../lineage/compare/compare.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { Comparing } from '../../state/view.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ChangeTools } from './ChangeTools.tsx';
import { ComparisonSummary } from './ComparisonSummary.tsx';
import { isAtPlace, isChange } from './pair-place.ts';
import { PairList } from './PairList.tsx';
import { useChangeSteps } from './use-change-steps.ts';
import { useWide } from './use-wide.ts';

interface ClauseComparisonProps {
  readonly comparing: Comparing;
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
}

/** Two texts of one language, clause by clause and word by word. */
export function ClauseComparison({ comparing, left, right }: ClauseComparisonProps) {
  const messages = useMessages();
  const wide = useWide();
  const { pairs, summary } = useMemo(() => compare(left, right), [left, right]);
  const changes = useMemo(() => pairs.filter(isChange), [pairs]);
  const { place } = comparing;
  const at = place === null ? -1 : changes.findIndex((pair) => isAtPlace(pair, place));
  const step = useChangeSteps(pairs, place);
  const known = place === null || pairs.some((pair) => isAtPlace(pair, place));
  const form = wide ? (comparing.form ?? 'columns') : 'marks';
  return (
    <>
      <ComparisonSummary summary={summary} />
      <ChangeTools
        comparing={comparing}
        texts={{ left, right, pairs }}
        steps={{ at, of: changes.length, step }}
        form={wide ? form : null}
      />
      {!known && (
        <p className="notice" role="status">
          {messages.reader.unknownPlace(place.replace(/^-/, ''))}
        </p>
      )}
      {pairs.length === 0 && <p className="notice">{messages.compare.noClauses}</p>}
      <PairList pairs={pairs} left={left} right={right} form={form} comparing={comparing} />
    </>
  );
}
