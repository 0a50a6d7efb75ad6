import { useMemo } from 'react';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { WordingOutcome } from '../../state/find-wording.ts';
import { wordingUses, type WordingUses } from '../../state/selectors/wording-uses.ts';
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
  const { search, again } = useWording(
    words,
    clauses.status === 'ready' ? clauses.clauses.clauses.place.length : null,
  );
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
  const uses = useMemo(() => wordingUses(corpus, published, matches), [corpus, published, matches]);
  useSpotlight(useMemo(() => ({ texts: textsOf(uses), steps: [] }), [uses]));
  return (
    <>
      <WordingSummary uses={uses} words={words} />
      {uses.exact.length > 0 && <WordingGroups title={wording.exact} groups={uses.exact} words={words} />}
      {uses.near.length > 0 && <WordingGroups title={wording.near} groups={uses.near} words={words} near />}
    </>
  );
}

/** The texts that say the very words; where none does, those that nearly do. */
function textsOf({ exact, near }: WordingUses): string[] {
  const groups = exact.length > 0 ? exact : near;
  return [...new Set(groups.flatMap(({ uses }) => uses.map(({ id }) => id)))];
}
