import type { ReactNode } from 'react';
import type { FactName } from '../../model/published-corpus.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import type { Fact } from '../../state/selectors/facts-of.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { factWords } from '../common/fact-words.ts';
import { formatVote } from '../common/format-vote.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { isDocument } from '../common/is-document.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';

interface MastheadFactsProps {
  readonly node: NodeSummary;
  readonly language: string;
}

/** Date, meeting, item, session, basis and vote in one line; the sources stand under "about", where it leads. */
export function MastheadFacts({ node, language }: MastheadFactsProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const fact = (name: FactName) => bestFact(corpus, node.id, name, language);
  const numbered = !isDocument(node);
  const shown = [
    dateWords(node, numbered, messages),
    node.session === null ? null : messages.session.full(node.session),
    said(fact('meeting'), messages),
    said(fact('agenda-item'), messages, messages.reader.item),
    said(fact('basis'), messages),
    numbered ? voteWords(fact('vote'), messages) : null,
  ].filter((each) => each !== null);
  return (
    <p className="masthead-facts">
      {shown.map((words, at) => (
        // The line is made anew for every text; its places do not move.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={at} className="masthead-fact">
          {words}
        </span>
      ))}
      <ViewLink
        className="sources"
        to={{ selection: { kind: 'node', id: node.id, tab: 'about', place: null } }}
      >
        {messages.about.facts}
      </ViewLink>
    </p>
  );
}

function dateWords({ date }: NodeSummary, numbered: boolean, messages: Messages): ReactNode {
  if (date === null) return messages.reader.noDate;
  const words = formatDate(date, messages);
  return (
    <time dateTime={date}>{numbered ? messages.reader.adopted(words) : messages.reader.dated(words)}</time>
  );
}

function said(fact: Fact | null, messages: Messages, inWords = (value: string) => value): ReactNode {
  if (!fact) return null;
  const { words, language } = factWords(fact, messages);
  return <InLanguage language={language}>{inWords(words)}</InLanguage>;
}

function voteWords(fact: Fact | null, messages: Messages): ReactNode {
  if (!fact) return messages.reader.noVote;
  const words = formatVote(fact.value, messages);
  return fact.inferred ? `${words} (${messages.reader.inferred})` : words;
}
