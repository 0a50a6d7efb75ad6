import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { ChangedWords } from '../common/ChangedWords.tsx';
import type { ChangedRun } from '../common/changed-runs.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { useMessages } from '../messages/use-messages.ts';

interface ComparedParagraphProps {
  readonly document: CorpusDocument;
  readonly part: Part;
  readonly runs: readonly ChangedRun[];
  /** Where it stood in the other text, where that is said beside it. */
  readonly earlier?: { readonly document: CorpusDocument; readonly ids: readonly string[] } | null;
}

/** One paragraph with its changes; its ids lead to it in its text. */
export function ComparedParagraph({ document, part, runs, earlier = null }: ComparedParagraphProps) {
  const messages = useMessages();
  const printed = document.text.slice(part.span.start, part.bodyStart).trim();
  return (
    <div className="compared-paragraph" data-kind={part.kind}>
      <div className="compared-places">
        {earlier?.ids.map((id) => (
          <span key={id}>
            <PlaceLink document={earlier.document} id={id} label={messages.reader.paragraph(id)} />
            <span aria-hidden="true"> →</span>
          </span>
        ))}
        <PlaceLink document={document} id={part.id} label={messages.reader.paragraph(part.id)} />
      </div>
      <p dir="auto" lang={document.language ?? undefined}>
        {printed && <span className="marker">{printed} </span>}
        <ChangedWords runs={runs} />
      </p>
    </div>
  );
}

interface PlaceLinkProps {
  readonly document: CorpusDocument;
  readonly id: string;
  readonly label: string;
}

function PlaceLink({ document, id, label }: PlaceLinkProps) {
  return (
    <NodeLink id={document.id} place={id} className="place" label={`${label}, ${document.id}`}>
      {id}
    </NodeLink>
  );
}
