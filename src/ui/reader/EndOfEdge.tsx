import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** One end of a citation: name, date, title, text or gap. */
export function EndOfEdge({ node }: { readonly node: NodeSummary }) {
  const messages = useMessages();
  return (
    <div className="edge-end">
      <p className="line-head">
        <NodeLink id={node.id}>{nameOfSymbol(node.id, messages)}</NodeLink>
        <NodeState node={node} />
      </p>
      {node.date && <time dateTime={node.date}>{formatDate(node.date, messages)}</time>}
      <NodeTitle id={node.id} className="line-title" />
    </div>
  );
}
