import { isOwnText } from '../../state/selectors/own-texts.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCorpus } from './use-corpus.ts';

/** "text here", "yours" or "gap"; nothing for a document that is only mentioned. */
export function NodeState({ node }: { readonly node: NodeSummary }) {
  const { reader } = useMessages();
  if (node.gap) return <span className="badge gap">{reader.gap}</span>;
  if (node.documents.length === 0) return null;
  return (
    <>
      <span className="badge here">{reader.textHere}</span>
      <OwnBadge id={node.id} />
    </>
  );
}

/** "yours", where a document of the reader's own is here of a text; else nothing. */
export function OwnBadge({ id }: { readonly id: string }) {
  const { own } = useMessages();
  return isOwnText(useCorpus(), id) ? <span className="badge own">{own.yours}</span> : null;
}
