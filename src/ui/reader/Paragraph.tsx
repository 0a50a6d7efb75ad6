import type { ClauseLine } from '../../state/selectors/clauses-of.ts';
import type { Part, PartKind } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { soughtSpan } from '../../state/selectors/sought-span.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { ClauseMark } from './ClauseMark.tsx';
import { MarkedText } from './MarkedText.tsx';
import { paragraphMarks } from './paragraph-marks.ts';
import { printedBody } from '../common/printed-body.ts';

/** Parts people cite by their id; the others have one only so that they can be linked to. */
const NUMBERED = new Set<PartKind>(['preambular', 'operative', 'sub-paragraph', 'paragraph', 'footnote']);

interface ParagraphProps {
  readonly document: CorpusDocument;
  readonly part: Part;
  /** Mentions of these texts are marked as evidence. */
  readonly evidenceFor?: readonly string[];
  /** Asked for in the address. */
  readonly asked?: boolean;
  /** Element id, where the paragraph stands in its own text and not in a quotation. */
  readonly anchor?: string;
  /** What became of it, for the margin. */
  readonly clause?: ClauseLine | undefined;
  /** Words somebody looked for, to be marked. */
  readonly words?: string | undefined;
}

/** One paragraph as the United Nations set it, its id in the margin as a link to itself. */
export function Paragraph({
  document,
  part,
  evidenceFor = [],
  asked = false,
  anchor,
  clause,
  words,
}: ParagraphProps) {
  const messages = useMessages();
  const printed = document.text.slice(part.span.start, part.bodyStart).trim();
  const body = printedBody(document.text, part);
  const sought = words === undefined ? null : soughtSpan(words, document.text, body, document.language);
  const soughtMarks = sought ? [{ kind: 'sought' as const, span: sought }] : [];
  return (
    <div
      className="paragraph"
      id={anchor}
      data-kind={part.kind}
      data-depth={depthOf(part)}
      data-asked={asked || undefined}
      tabIndex={anchor ? -1 : undefined}
    >
      <div className="paragraph-margin">
        <ViewLink
          className="paragraph-id"
          to={{ selection: { kind: 'node', id: document.id, tab: 'text', place: part.id } }}
          aria-label={messages.reader.paragraph(part.id)}
          aria-current={asked ? 'location' : undefined}
        >
          {NUMBERED.has(part.kind) ? part.id : '¶'}
        </ViewLink>
        {clause && <ClauseMark clause={clause} />}
      </div>
      <p lang={document.language ?? undefined}>
        {printed && <span className="marker">{printed}</span>}
        <MarkedText
          text={document.text}
          stretch={body}
          marks={[...paragraphMarks(document, part, evidenceFor), ...soughtMarks]}
          source={document.id}
          evidenceFor={evidenceFor}
        />
      </p>
    </div>
  );
}

/** How deep a sub-paragraph stands: `op3(a)` 1, `op3(a)(ii)` 2. */
function depthOf({ kind, id }: Part): number {
  return kind === 'sub-paragraph' ? Math.max(1, id.split('(').length - 1) : 0;
}
