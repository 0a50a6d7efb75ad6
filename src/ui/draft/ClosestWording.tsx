import { useMemo, useState } from 'react';
import { compareTexts } from '../../graph/compare-texts.ts';
import type { PublishedClauses } from '../../model/published-clauses.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { WordingOutcome } from '../../state/find-wording.ts';
import { wordingUses } from '../../state/selectors/wording-uses.ts';
import { soughtWords } from '../../state/sought-words.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useClauses } from '../common/use-clauses.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useDocument } from '../common/use-document.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useClosestWordings, type SoughtParagraph } from './use-closest-wordings.ts';

const CLAUSES = new Set(['preambular', 'operative', 'sub-paragraph']);
/** So much of a paragraph's beginning tells which one it is. */
const TOLD = 110;

/** For each paragraph of a draft, the latest published paragraph that says the same, or the closest; looked for when asked. */
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
  const found = useClosestWordings(paragraphs, clauses?.clauses.place.length ?? null);
  if (state.status === 'none' || state.status === 'failed') return <p>{wording.none}</p>;
  return (
    <ol className="line-list closest" aria-busy={found.size < paragraphs.length}>
      {paragraphs.map(({ place, words }) => (
        <li key={place}>
          <p className="closest-words">
            <span className="place">{place}</span>{' '}
            <InLanguage language={document.language}>
              {words.length > TOLD ? `${words.slice(0, TOLD)}…` : words}
            </InLanguage>
          </p>
          {clauses && <Closest clauses={clauses} words={words} outcome={found.get(place)} />}
        </li>
      ))}
    </ol>
  );
}

function soughtParagraphs({ text, parts }: CorpusDocument): SoughtParagraph[] {
  return parts.flatMap(({ id, kind, bodyStart, span }) => {
    const words = CLAUSES.has(kind) ? soughtWords(text.slice(bodyStart, span.end)) : null;
    return words === null ? [] : [{ place: id, words }];
  });
}

interface ClosestProps {
  readonly clauses: PublishedClauses;
  readonly words: string;
  readonly outcome: WordingOutcome | undefined;
}

function Closest({ clauses, words, outcome }: ClosestProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  if (!outcome) return null;
  if (outcome.status === 'failed')
    return <p className="check-reason">{messages.faults[outcome.fault.code].title}</p>;
  if (outcome.status === 'none') return null;
  const { exact, near } = wordingUses(corpus, clauses, outcome.matches);
  const said = exact.length > 0 ? exact.flatMap(({ uses }) => uses) : (near[0]?.uses ?? []);
  const latest = said.toSorted((a, b) => compareTexts(a.date ?? '', b.date ?? '')).at(-1);
  if (!latest) return <p className="check-reason">{messages.check.closestNone}</p>;
  return (
    <p className="check-reason">
      {exact.length > 0 ? messages.check.closestSame : messages.check.closestNear(near[0]?.closeness ?? 0)}{' '}
      <NodeLink id={latest.id} place={latest.place}>
        {shortName(latest.id)}, {latest.place}
      </NodeLink>{' '}
      {latest.date && <time dateTime={latest.date}>{formatDate(latest.date, messages, 'short')}</time>}
      {' · '}
      <ViewLink to={{ selection: { kind: 'wording', words } }}>{messages.check.closestAll}</ViewLink>
    </p>
  );
}
