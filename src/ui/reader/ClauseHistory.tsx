import { useMemo, useState } from 'react';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { clauseLines, spotlightOf, type ClauseLine } from '../../state/selectors/clauses-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useSpotlight } from '../common/use-spotlight.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { HistoryStep } from './HistoryStep.tsx';
import { VerbPath } from './VerbPath.tsx';

/** Steps that are fetched and shown at once, around the clause one came from. */
const SHOWN = 12;

interface ClauseHistoryProps {
  readonly published: PublishedClauses;
  readonly document: CorpusDocument;
  readonly row: number;
  readonly place: string;
}

/** A clause through the years: each text that carries it, with what changed; its line is lit on the map. */
export function ClauseHistory({ published, document, row, place }: ClauseHistoryProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const lines = useMemo(() => clauseLines(corpus, published, row, place), [corpus, published, row, place]);
  useSpotlight(useMemo(() => lines && spotlightOf(lines), [lines]));
  return (
    <section className="clause-history">
      <p className="clause-source">
        <ViewLink to={{ selection: { kind: 'node', id: document.id, tab: 'clauses', place: null } }}>
          ← {messages.clauses.all(shortName(document.id))}
        </ViewLink>
      </p>
      <h3>{messages.clauses.history(place, shortName(document.id))}</h3>
      {lines === null ? (
        <p className="notice">{messages.clauses.noClause(place)}</p>
      ) : (
        <>
          <p className="clause-source">{spanWords(lines)}</p>
          <VerbPath lines={lines} />
          <Steps key={place} lines={lines} row={row} place={place} />
        </>
      )}
    </section>
  );

  function spanWords(steps: readonly ClauseLine[]): string {
    const years = steps.flatMap(({ id }) => nodeSummary(corpus, id)?.date?.slice(0, 4) ?? []);
    return messages.clauses.span(
      new Set(steps.map(({ id }) => id)).size,
      years[0] ?? null,
      years.at(-1) ?? null,
    );
  }
}

interface StepsProps {
  readonly lines: readonly ClauseLine[];
  readonly row: number;
  readonly place: string;
}

function Steps({ lines, row, place }: StepsProps) {
  const messages = useMessages();
  const here = lines.findIndex((line) => line.document === row && line.place === place);
  const [first, setFirst] = useState(Math.max(0, Math.min(here - SHOWN / 2, lines.length - SHOWN)));
  const [end, setEnd] = useState(first + SHOWN);
  return (
    <>
      {first > 0 && (
        <button type="button" className="button" onClick={() => setFirst(Math.max(0, first - SHOWN))}>
          {messages.clauses.earlier(Math.min(SHOWN, first))}
        </button>
      )}
      <ol className="history-steps">
        {lines.slice(first, end).map((line, at) => (
          <HistoryStep
            key={`${line.document} ${line.place}`}
            line={line}
            first={first + at === 0}
            current={first + at === here}
          />
        ))}
      </ol>
      {end < lines.length && (
        <button type="button" className="button" onClick={() => setEnd(end + SHOWN)}>
          {messages.clauses.later(Math.min(SHOWN, lines.length - end))}
        </button>
      )}
    </>
  );
}
