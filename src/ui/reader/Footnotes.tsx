import type { Part } from '../../model/part.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { footnotePlaces } from './footnote-places.ts';
import { MarkedText } from './MarkedText.tsx';
import { paragraphMarks } from './paragraph-marks.ts';
import { placeAnchor } from './place-anchor.ts';
import { plainNumber } from './plain-number.ts';
import { printedBody } from '../common/printed-body.ts';

interface FootnotesProps {
  readonly document: CorpusDocument;
  readonly notes: readonly Part[];
  readonly place: string | null;
}

/** The footnotes at the end, each with a way back to the paragraph its mark stands in. */
export function Footnotes({ document, notes, place }: FootnotesProps) {
  const messages = useMessages();
  if (notes.length === 0) return null;
  const places = footnotePlaces(document);
  return (
    <section className="footnotes" aria-label={messages.reader.footnotes}>
      {notes.map((note) => (
        <div
          key={note.id}
          className="paragraph"
          id={placeAnchor(note.id)}
          data-kind="footnote"
          data-asked={note.id === place || undefined}
          tabIndex={-1}
        >
          <ViewLink
            className="paragraph-id"
            to={{ selection: { kind: 'node', id: document.id, tab: 'text', place: note.id } }}
            aria-label={messages.reader.paragraph(note.id)}
          >
            {note.id}
          </ViewLink>
          <p lang={document.language ?? undefined}>
            {note.marker !== null && <span className="marker">{plainNumber(note.marker)}</span>}
            <MarkedText
              text={document.text}
              stretch={printedBody(document.text, note)}
              marks={paragraphMarks(document, note)}
              source={document.id}
            />
            <BackLink id={document.id} place={places.get(note.id)} />
          </p>
        </div>
      ))}
    </section>
  );
}

function BackLink({ id, place }: { readonly id: string; readonly place: string | undefined }) {
  const messages = useMessages();
  if (!place) return null;
  return (
    <>
      {' '}
      <ViewLink
        className="back"
        to={{ selection: { kind: 'node', id, tab: 'text', place } }}
        aria-label={`${messages.reader.backToText} (${place})`}
      >
        ↩
      </ViewLink>
    </>
  );
}
