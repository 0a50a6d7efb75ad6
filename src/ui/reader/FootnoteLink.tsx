import { useMessages } from '../messages/use-messages.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import type { FootnoteMark } from './footnote-marks.ts';

interface FootnoteLinkProps {
  readonly note: FootnoteMark;
  /** Id of the text the mark stands in. */
  readonly source: string;
}

/** A raised footnote mark that leads to its note. */
export function FootnoteLink({ note, source }: FootnoteLinkProps) {
  const messages = useMessages();
  return (
    <sup>
      <ViewLink
        to={{ selection: { kind: 'node', id: source, tab: 'text', place: note.footnote } }}
        aria-label={messages.reader.footnote(note.number)}
      >
        {note.number}
      </ViewLink>
    </sup>
  );
}
