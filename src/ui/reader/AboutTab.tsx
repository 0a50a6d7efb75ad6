import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { DocumentIssues } from './DocumentIssues.tsx';
import { FactTable } from './FactTable.tsx';
import { ForwardLinks } from './ForwardLinks.tsx';
import { RelatedTexts } from './RelatedTexts.tsx';
import { ThreadFacts } from './ThreadFacts.tsx';

/** What is known of a text and from where; its thread; what could not be read in it. */
export function AboutTab({ node }: { readonly node: NodeSummary }) {
  const messages = useMessages();
  return (
    <div className="about">
      <h3>{messages.about.facts}</h3>
      <FactTable id={node.id} />
      <p>
        <OfficialLink id={node.id} />
      </p>
      <ForwardLinks id={node.id} />
      <ThreadFacts id={node.id} />
      <RelatedTexts id={node.id} />
      <DocumentIssues node={node} />
    </div>
  );
}
