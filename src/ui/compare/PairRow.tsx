import type { ClausePair } from '../../lineage/compare/comparison.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { ComparisonForm } from '../../state/view.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PairColumns } from './PairColumns.tsx';
import { PairMarks } from './PairMarks.tsx';
import { pairPlace } from './pair-place.ts';
import { pairWords } from './pair-words.ts';
import { pairAnchor } from './use-change-steps.ts';

interface PairRowProps {
  readonly pair: ClausePair;
  readonly left: CorpusDocument;
  readonly right: CorpusDocument;
  readonly form: ComparisonForm;
  /** Asked for in the address. */
  readonly asked: boolean;
}

/** A clause of both texts, or of one: what became of it, and its words. */
export function PairRow({ pair, left, right, form, asked }: PairRowProps) {
  const messages = useMessages();
  const words = pairWords(pair, messages);
  const columns = form === 'columns';
  const Set = columns ? PairColumns : PairMarks;
  return (
    <li
      id={pairAnchor(pairPlace(pair))}
      className="pair"
      tabIndex={-1}
      data-change={pair.change}
      data-boilerplate={pair.boilerplate || undefined}
      data-asked={asked || undefined}
      aria-current={asked ? 'location' : undefined}
    >
      <div className="pair-heads">
        {words !== '' && <p className="pair-head">{words}</p>}
        {columns && pair.change === 'replaced' && <p className="pair-head">{messages.compare.inItsPlace}</p>}
      </div>
      <Set pair={pair} left={left} right={right} />
    </li>
  );
}
