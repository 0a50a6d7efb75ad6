import type { Evidence } from '../../graph/citation-graph.ts';
import { useDocument } from '../common/use-document.ts';
import type { Messages } from '../messages/types.ts';
import { useMessages } from '../messages/use-messages.ts';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { Paragraph } from './Paragraph.tsx';
import { partsAround } from './parts-around.ts';

interface QuotedEvidenceProps {
  readonly evidence: readonly Evidence[];
  /** Ids of the cited texts whose mentions are marked. */
  readonly targets: readonly string[];
}

/** The full paragraphs in which a citation stands, by document, its exact words marked. */
export function QuotedEvidence({ evidence, targets }: QuotedEvidenceProps) {
  const rows = [...new Set(evidence.map(({ document }) => document))];
  return rows.map((row) => (
    <QuotedDocument
      key={row}
      row={row}
      evidence={evidence.filter(({ document }) => document === row)}
      targets={targets}
    />
  ));
}

function QuotedDocument({ row, evidence, targets }: QuotedEvidenceProps & { readonly row: number }) {
  const messages = useMessages();
  const state = useDocument(row);
  if (state.status === 'loading') return <p className="notice">{messages.reader.loading}</p>;
  if (state.status === 'failed') return <DocumentFault row={row} fault={state.fault} />;
  const places = [...new Set(evidence.map(({ place }) => place))];
  return places.map((place) => (
    <figure key={place} className="quotation">
      <figcaption>
        {evidence
          .filter((each) => each.place === place)
          .map(({ act, verb }) => actInWords(messages, messages.acts[act], verb))
          .filter((words, at, all) => all.indexOf(words) === at)
          .join(' · ')}
      </figcaption>
      <blockquote>
        {partsAround(state.document, place).map((part) => (
          <Paragraph key={part.id} document={state.document} part={part} evidenceFor={targets} />
        ))}
      </blockquote>
    </figure>
  ));
}

/** The act, and the words that say it where they are others. */
function actInWords(messages: Messages, act: string, verb: string | null): string {
  const same = verb?.toLocaleLowerCase(messages.locale) === act;
  return verb === null || same ? act : `${act} ${messages.quoted(verb)}`;
}
