import { useMemo } from 'react';
import { nodeOfClause, type ClauseContext } from '../../lineage/clauses/clause-context.ts';
import { wordingUses, type WordingGroup } from '../../lineage/wording/wording-uses.ts';
import { cellAt } from '../../model/cell-at.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { WordingOutcome } from '../../state/search/finder.ts';
import { clauseContextOf } from '../../state/selectors/clauses-of.ts';
import { datedClause } from '../../state/selectors/dated-clause.ts';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { useClauses } from '../common/use-clauses.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useLoader } from '../common/use-document.ts';
import { useSpotlight } from '../common/use-spotlight.ts';
import { useWording } from '../common/use-wording.ts';
import { useMessages } from '../messages/use-messages.ts';
import { WordingGroups } from './WordingGroups.tsx';
import { WordingSummary } from './WordingSummary.tsx';

/** What a search for words found, or how far it is. */
export function WordingResults({ words }: { readonly words: string }) {
  const { faults, retry, wording } = useMessages();
  const { loadClauses } = useLoader();
  const clauses = useClauses();
  const { search, again } = useWording(words, clauses.status === 'ready');
  const state = clauses.status === 'none' || clauses.status === 'failed' ? clauses : search;
  switch (state.status) {
    case 'none':
      return <p className="notice">{wording.none}</p>;
    case 'failed':
      return (
        <FaultNotice words={faults[state.fault.code]} detail={state.fault.detail}>
          <button type="button" className="button" onClick={state === search ? again : loadClauses}>
            {retry}
          </button>
        </FaultNotice>
      );
    case 'searching':
      return (
        <p className="notice" role="status">
          {wording.searching(state.come, state.of)}
        </p>
      );
    case 'found':
      return clauses.status === 'ready' ? (
        <Found words={words} published={clauses.clauses} matches={state.matches} />
      ) : null;
  }
}

interface FoundProps {
  readonly words: string;
  readonly published: PublishedClauses;
  readonly matches: Extract<WordingOutcome, { readonly status: 'found' }>['matches'];
}

function Found({ words, published, matches }: FoundProps) {
  const { wording } = useMessages();
  const corpus = useCorpus();
  const context = clauseContextOf(corpus, published);
  const uses = useMemo(() => wordingUses(context, matches), [context, matches]);
  const texts = useMemo(() => textsOf(context, uses.exact), [context, uses]);
  const spotlight = useMemo(
    () => ({ texts: uses.exact.length > 0 ? texts : textsOf(context, uses.near), steps: [] }),
    [context, texts, uses],
  );
  useSpotlight(spotlight);
  const nameOf = (clause: number) => datedClause(corpus, published, clause);
  const shared = { words, nameOf };
  return (
    <>
      <WordingSummary uses={uses} texts={texts} {...shared} />
      {uses.exact.length > 0 && <WordingGroups title={wording.exact} groups={uses.exact} {...shared} />}
      {uses.near.length > 0 && <WordingGroups title={wording.near} groups={uses.near} {...shared} near />}
    </>
  );
}

/** Ids of the texts in which the clauses stand. */
function textsOf(context: ClauseContext, groups: readonly WordingGroup[]): string[] {
  const nodes = new Set(groups.flatMap(({ uses }) => uses.map((clause) => nodeOfClause(context, clause))));
  return [...nodes].map((node) => cellAt(context.index.nodes.id, node));
}
