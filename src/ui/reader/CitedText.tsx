import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { OfficialLink } from '../common/OfficialLink.tsx';
import { useDocument } from '../common/use-document.ts';
import { useMessages } from '../messages/use-messages.ts';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { Paragraph } from './Paragraph.tsx';

/** Paragraphs of the cited text that are shown beside the evidence. */
const SHOWN = 3;

/** How the cited text begins, where it is here; else that it is a gap, and where it is. */
export function CitedText({ node }: { readonly node: NodeSummary }) {
  const messages = useMessages();
  const row = node.documents[0];
  return (
    <section className="cited-text">
      <h3>{messages.evidence.cited}</h3>
      {row === undefined ? (
        <p>
          {messages.evidence.citedIsGap} <OfficialLink id={node.id} />
        </p>
      ) : (
        <Beginning row={row} />
      )}
    </section>
  );
}

const BODY = new Set(['opening', 'preambular', 'operative', 'paragraph']);

function Beginning({ row }: { readonly row: number }) {
  const messages = useMessages();
  const state = useDocument(row);
  if (state.status === 'loading') return <p className="notice">{messages.reader.loading}</p>;
  if (state.status === 'failed') return <DocumentFault row={row} fault={state.fault} />;
  return (
    <blockquote className="quotation">
      {state.document.parts
        .filter(({ kind }) => BODY.has(kind))
        .slice(0, SHOWN)
        .map((part) => (
          <Paragraph key={part.id} document={state.document} part={part} />
        ))}
    </blockquote>
  );
}
