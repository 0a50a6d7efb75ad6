import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ResultLink, type OptionPlace } from './ResultLink.tsx';

/** A text or gap that was found by its name. */
export function TextOption({ id, ...place }: OptionPlace & { readonly id: string }) {
  const messages = useMessages();
  const node = nodeSummary(useCorpus(), id);
  return (
    <ResultLink {...place} to={{ selection: { kind: 'node', id, tab: 'text', place: null } }}>
      <span className="line-head">
        <strong>{nameOfSymbol(id, messages)}</strong>
        {node?.date && <time dateTime={node.date}>{formatDate(node.date, messages)}</time>}
        {node && <NodeState node={node} />}
      </span>
      <NodeTitle id={id} className="line-title" />
    </ResultLink>
  );
}
