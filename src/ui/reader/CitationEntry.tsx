import type { CitationLine } from '../../state/selectors/citations-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { isOwnRow } from '../../state/selectors/own-texts.ts';
import { useCorpus } from '../common/use-corpus.ts';
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
  const corpus = useCorpus();
  const { other, evidence } = line;
  // A published text, which the reader has another version of, does not cite it.
  const onlyOwn =
    (nodeSummary(corpus, source)?.documents ?? []).some((row) => !isOwnRow(corpus, row)) &&
    evidence.every(({ document }) => isOwnRow(corpus, document));
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
        {onlyOwn && <span className="badge own">{messages.own.onlyYours}</span>}
      </p>
      <NodeTitle id={other.id} className="line-title" />
      <EvidencePlaces source={source} target={other.id} evidence={evidence} />
    </li>
  );
}
