import type { CorpusDocument } from '../../model/published-corpus.ts';
import { comparisonOf } from '../../state/comparison-of.ts';
import type { TextClauses } from '../../state/selectors/clauses-of.ts';
import { clauseWords } from '../common/clause-words.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ClauseOpening } from './ClauseOpening.tsx';
import { DroppedClauses } from './DroppedClauses.tsx';
import { FATE_SIGNS } from './fate-signs.ts';

interface ClauseListProps {
  readonly clauses: TextClauses;
  readonly document: CorpusDocument;
}

/** All clauses of a text, each with what became of it and the way to its history; and what the text before had. */
export function ClauseList({ clauses, document }: ClauseListProps) {
  const messages = useMessages();
  const { previous, dropped } = clauses;
  return (
    <div className="clause-list">
      <p className="clause-source">
        {previous === null ? (
          messages.clauses.noEarlier
        ) : (
          <>
            {messages.clauses.against} ·{' '}
            <ViewLink to={{ selection: comparisonOf(previous, document.id) }}>
              {messages.compare.compareWith(shortName(previous))}
            </ViewLink>
          </>
        )}
      </p>
      <ol>
        {clauses.clauses.map((clause) => (
          <li
            key={clause.place}
            className="clause-line"
            data-fate={clause.fate}
            data-boilerplate={clause.boilerplate || undefined}
          >
            <span className="fate-sign" aria-hidden="true">
              {FATE_SIGNS[clause.fate]}
            </span>
            <ClauseOpening document={document} clause={clause} />
            <p className="clause-fate">{clauseWords(clause, messages)}</p>
          </li>
        ))}
      </ol>
      {dropped.length > 0 && previous !== null && <DroppedClauses clauses={dropped} from={previous} />}
    </div>
  );
}
