import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { useMessages } from '../messages/use-messages.ts';

/** "text here" or "gap"; nothing for a document that is only mentioned. */
export function NodeState({ node }: { readonly node: NodeSummary }) {
  const { reader } = useMessages();
  if (node.gap) return <span className="badge gap">{reader.gap}</span>;
  return node.documents.length > 0 ? <span className="badge here">{reader.textHere}</span> : null;
}
