import type { ClauseLine, ClauseSource } from '../../state/selectors/clauses-of.ts';
import { gapsBetween } from '../../state/selectors/gaps-between.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { isOwnRow } from '../../state/selectors/own-texts.ts';
import { clauseWords } from '../common/clause-words.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { Separated } from '../common/Separated.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol, shortName } from '../messages/name-of-symbol.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';
import { HistoryWords } from './HistoryWords.tsx';

/** More gaps than this between two steps are counted, not named. */
const MOST_GAPS = 6;

interface HistoryStepProps {
  readonly line: ClauseLine;
  readonly first: boolean;
  /** The clause whose history it is. */
  readonly current: boolean;
}

/** One text that carries the clause: when, where in it, what became of it, and its words. */
export function HistoryStep({ line, first, current }: HistoryStepProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const date = nodeSummary(corpus, line.id)?.date;
  const words = clauseWords(line, messages);
  return (
    <li className="history-step" data-current={current || undefined} data-fate={line.fate}>
      {!first && <Between line={line} />}
      <div className="history-body">
        <p className="line-head">
          <NodeLink id={line.id} place={line.place}>
            {nameOfSymbol(line.id, messages)}, {line.place}
          </NodeLink>
          {date && <time dateTime={date}>{formatDate(date, messages)}</time>}
          {isOwnRow(corpus, line.document) && <span className="badge own">{messages.own.yours}</span>}
          {current && <span className="badge">{messages.clauses.here}</span>}
        </p>
        <p className="clause-fate">
          {line.sources.length === 0 ? firstWords(line, messages) : words}
          {line.sources.length > 0 && <Basis sources={line.sources} />}
          {line.without.length > 0 && ` · ${messages.clauses.without(line.without.map(shortName))}`}
        </p>
        <HistoryWords line={line} />
      </div>
    </li>
  );
}

/** The years since the text it comes from, and what was adopted between and is not here to tell. */
function Between({ line }: { readonly line: ClauseLine }) {
  const { clauses } = useMessages();
  const source = line.sources[0];
  const { gaps, undated } = gapsBetween(useCorpus(), source?.id ?? line.id, line.id);
  const years = line.years !== null && line.years > 0 ? clauses.years(line.years) : null;
  if (years === null && gaps.length === 0) return null;
  return (
    <p className="history-gap">
      {years}
      {gaps.length > 0 && (
        <>
          {years !== null && ' · '}
          {clauses.gaps(gaps.length, undated)}{' '}
          <Separated>
            {gaps.slice(0, MOST_GAPS).map((id) => (
              <NodeLink key={id} id={id} />
            ))}
          </Separated>
          {gaps.length > MOST_GAPS && ' …'}
        </>
      )}
    </p>
  );
}

function firstWords({ boilerplate }: ClauseLine, { clauses, compare }: Messages): string {
  return [clauses.first, ...(boilerplate ? [compare.boilerplate] : [])].join(' · ');
}

/** Why the two are taken for one clause; by wording alone it is inferred. */
function Basis({ sources }: { readonly sources: readonly ClauseSource[] }) {
  const messages = useMessages();
  const basis = sources[0]?.basis;
  if (!basis) return null;
  return (
    <>
      {' · '}
      {basis === 'wording' && <span className="badge doubt">{messages.reader.inferred}</span>}{' '}
      {messages.clauses.basis[basis]}
    </>
  );
}
