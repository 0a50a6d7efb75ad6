import { useMemo } from 'react';
import { nodeOfClause, type ClauseContext } from '../../lineage/clauses/clause-context.ts';
import type { WordingGroup, WordingUses } from '../../lineage/wording/wording-uses.ts';
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
import { OwnUses } from './OwnUses.tsx';
import { useWordingUses } from './use-wording-uses.ts';
import { WordingGroups } from './WordingGroups.tsx';
import { WordingSummary } from './WordingSummary.tsx';

interface WordingResultsProps {
  readonly words: string;
  /** One of several paragraphs that are looked for. */
  readonly several?: boolean;
}

/** What a search for words found, or how far it is. */
export function WordingResults({ words, several = false }: WordingResultsProps) {
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
        <Found words={words} published={clauses.clauses} found={state} several={several} />
      ) : null;
  }
}

interface FoundProps {
  readonly words: string;
  readonly several: boolean;
  readonly published: PublishedClauses;
  readonly found: Extract<WordingOutcome, { readonly status: 'found' }>;
}

function Found(props: FoundProps) {
  const { wording } = useMessages();
  const context = clauseContextOf(useCorpus(), props.published);
  const uses = useWordingUses(context, props.found.matches);
  if (uses) return <FoundUses {...props} context={context} uses={uses} />;
  return (
    <p className="notice" role="status">
      {wording.searching(0, 0)}
    </p>
  );
}

interface FoundUsesProps extends FoundProps {
  readonly context: ClauseContext;
  readonly uses: WordingUses;
}

function FoundUses({ words, published, found: { own }, several, context, uses }: FoundUsesProps) {
  const { wording } = useMessages();
  const corpus = useCorpus();
  const texts = useMemo(() => textsOf(context, uses.exact), [context, uses]);
  const spotlight = useMemo(() => {
    // Of several paragraphs the map would show the texts of one, and not say which.
    if (several) return null;
    return { texts: uses.exact.length > 0 ? texts : textsOf(context, uses.near), steps: [] };
  }, [several, context, texts, uses]);
  useSpotlight(spotlight);
  const nameOf = (clause: number) => datedClause(corpus, published, clause);
  const shared = { words, nameOf, several, first: uses.first, last: uses.last };
  return (
    <>
      <WordingSummary uses={uses} texts={texts} own={own.length} words={words} nameOf={nameOf} />
      {own.length > 0 && <OwnUses own={own} words={words} several={several} />}
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
