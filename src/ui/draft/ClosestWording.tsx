import { useMemo, useState } from 'react';
import type { ClosestWording as Found } from '../../lineage/wording/closest-wording.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { clauseContextOf } from '../../state/selectors/clauses-of.ts';
import { datedClause } from '../../state/selectors/dated-clause.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useClauses } from '../common/use-clauses.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useDocument } from '../common/use-document.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';
import { soughtParagraphs } from './sought-paragraphs.ts';
import { useClosestWordings, type ClosestOutcome } from './use-closest-wordings.ts';

/** So much of a paragraph's beginning tells which one it is; it is cut after a word. */
const TOLD = 110;

/** For each paragraph of a draft, the latest agreed paragraph that says the same, or the closest; looked for when asked. */
export function ClosestWording({ row }: { readonly row: number }) {
  const { check: words } = useMessages();
  const [asked, setAsked] = useState(false);
  const state = useDocument(row);
  return (
    <section>
      <h3>{words.closest}</h3>
      <p>{words.closestExplained}</p>
      {!asked && (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {words.closestFind}
        </button>
      )}
      {asked && state.status === 'ready' && <Wordings document={state.document} />}
    </section>
  );
}

function Wordings({ document }: { readonly document: CorpusDocument }) {
  const { wording } = useMessages();
  const state = useClauses();
  const paragraphs = useMemo(() => soughtParagraphs(document), [document]);
  const clauses = state.status === 'ready' ? state.clauses : null;
  const corpus = useCorpus();
  const { found, come, of } = useClosestWordings(paragraphs, clauses && clauseContextOf(corpus, clauses));
  const unpublished = [...found.values()].some(({ status }) => status === 'none');
  if (unpublished || state.status === 'none' || state.status === 'failed') return <p>{wording.none}</p>;
  const busy = found.size < paragraphs.length;
  return (
    <>
      {busy && <p role="status">{wording.searching(come, come < of ? of : 0)}</p>}
      <ol className="line-list closest" aria-busy={busy}>
        {paragraphs.map(({ place, words, inAddress }) => (
          <li key={place}>
            <p className="closest-words">
              <span className="place">{place}</span>{' '}
              <InLanguage language={document.language}>{beginningOf(words)}</InLanguage>
            </p>
            {clauses && <Closest clauses={clauses} words={inAddress} outcome={found.get(place)} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function beginningOf(words: string): string {
  if (words.length <= TOLD) return words;
  const head = words.slice(0, TOLD);
  return `${head.slice(0, Math.max(1, head.lastIndexOf(' ')))} …`;
}

interface ClosestProps {
  readonly clauses: PublishedClauses;
  readonly words: string;
  readonly outcome: ClosestOutcome | undefined;
}

function Closest({ clauses, words, outcome }: ClosestProps) {
  const messages = useMessages();
  if (!outcome || outcome.status === 'none') return null;
  if (outcome.status === 'failed')
    return <p className="check-reason">{messages.faults[outcome.fault.code].title}</p>;
  const { closest } = outcome;
  if (!closest) return <p className="check-reason">{messages.check.closestNone}</p>;
  return (
    <p className="check-reason">
      {likenessWords(closest, messages)} <ClauseLink clauses={clauses} clause={closest.clause} />
      {!closest.agreed && (
        <>
          {' '}
          <span className="badge doubt">{messages.check.closestNotAgreed}</span>
        </>
      )}
      {closest.first !== null && (
        <>
          {' · '}
          {messages.check.closestFirst} <ClauseLink clauses={clauses} clause={closest.first} />
        </>
      )}
      {' · '}
      <ViewLink to={{ selection: { kind: 'wording', words } }}>{messages.check.closestAll}</ViewLink>
    </p>
  );
}

function ClauseLink({ clauses, clause }: { readonly clauses: PublishedClauses; readonly clause: number }) {
  const messages = useMessages();
  const { id, place, date } = datedClause(useCorpus(), clauses, clause);
  return (
    <>
      <NodeLink id={id} place={place}>
        {shortName(id)}, {place}
      </NodeLink>{' '}
      {date && <time dateTime={date}>{formatDate(date, messages, 'short')}</time>}
    </>
  );
}

function likenessWords({ likeness, closeness }: Found, { check }: Messages): string {
  return {
    same: check.closestSame,
    within: check.closestWithin,
    near: check.closestNear(closeness),
  }[likeness];
}
