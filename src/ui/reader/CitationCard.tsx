import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { recallsOf } from '../../state/selectors/citations-of.ts';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NodeState } from '../common/NodeState.tsx';
import { ActsByPlace } from './ActsByPlace.tsx';

export interface CitationCardProps {
  readonly source: string;
  readonly target: string;
  readonly uncertain: boolean;
}

/** What a citation leads to: symbol, title, date, text or gap, and what the citing text does with it where. */
export function CitationCard({ source, target, uncertain }: CitationCardProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const node = nodeSummary(corpus, target);
  const line = recallsOf(corpus, source).find(({ other }) => other.id === target);
  return (
    <>
      <p className="card-head">
        <strong>{nameOfSymbol(target, messages)}</strong>
        {node && <NodeState node={node} />}
        {uncertain && <span className="badge doubt">{messages.reader.uncertain}</span>}
      </p>
      <NodeTitle id={target} className="card-title" />
      <p className="card-date">{node?.date ? formatDate(node.date, messages) : messages.reader.noDate}</p>
      {line && (
        <p className="card-acts">
          <ActsByPlace evidence={line.evidence} />
        </p>
      )}
      <p>
        <OfficialLink id={target} />
      </p>
    </>
  );
}
