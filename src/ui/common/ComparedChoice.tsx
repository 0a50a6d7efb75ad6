import { comparisonOf } from '../../state/comparison-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NodeTitle } from './NodeTitle.tsx';
import { useCorpus } from './use-corpus.ts';
import { ViewLink } from './ViewLink.tsx';

interface ComparedChoiceProps {
  /** The two to compare, the earlier first. */
  readonly pair: readonly [string, string];
  /** The one that is offered. */
  readonly other: string;
  readonly onChosen: () => void;
}

/** A text to compare with: a link to the comparison. */
export function ComparedChoice({ pair, other, onChosen }: ComparedChoiceProps) {
  const messages = useMessages();
  const date = nodeSummary(useCorpus(), other)?.date;
  return (
    <li>
      <ViewLink className="result" to={{ selection: comparisonOf(...pair) }} onClick={onChosen}>
        <span className="line-head">
          <strong>{nameOfSymbol(other, messages)}</strong>
          {date && <time dateTime={date}>{formatDate(date, messages)}</time>}
        </span>
        <NodeTitle id={other} className="line-title" />
      </ViewLink>
    </li>
  );
}
