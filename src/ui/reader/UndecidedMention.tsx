import type { ReactNode } from 'react';
import { NodeLink } from '../common/NodeLink.tsx';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { DocumentMention } from './document-index.ts';

interface UndecidedMentionProps {
  readonly mention: DocumentMention;
  readonly children: ReactNode;
}

/** Words that cite something, but not surely what: the possible texts stand behind them. */
export function UndecidedMention({ mention, children }: UndecidedMentionProps) {
  const messages = useMessages();
  const { candidates } = mention.citation;
  return (
    <span className="undecided" title={messages.reader.whichText}>
      {children}
      <span className="candidates">
        {' ('}
        {candidates.length > 0 ? messages.reader.undecided(candidates.length) : messages.reader.whichText}
        {candidates.map((candidate, at) => (
          <span key={candidate}>
            {at === 0 ? ': ' : ', '}
            <NodeLink id={candidate}>{nameOfSymbol(candidate, messages)}</NodeLink>
          </span>
        ))}
        )
      </span>
    </span>
  );
}
