import type { CitationLine } from '../../state/selectors/citations-of.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { EvidencePlaces } from '../common/EvidencePlaces.tsx';

interface CitationEntryProps {
  readonly source: string;
  readonly line: CitationLine;
}

/** One cited text: what it is, and where and with what words it is cited. */
export function CitationEntry({ source, line }: CitationEntryProps) {
  const messages = useMessages();
  const { other, evidence } = line;
  return (
    <li>
      <p className="line-head">
        <NodeLink id={other.id}>{nameOfSymbol(other.id, messages)}</NodeLink>
        {other.date ? (
          <time dateTime={other.date}>{formatDate(other.date, messages)}</time>
        ) : (
          <span>{messages.reader.noDate}</span>
        )}
        <NodeState node={other} />
      </p>
      <NodeTitle id={other.id} className="line-title" />
      <EvidencePlaces source={source} target={other.id} evidence={evidence} />
    </li>
  );
}
