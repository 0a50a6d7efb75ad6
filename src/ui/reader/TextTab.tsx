import { useEffect } from 'react';
import { useDocument } from '../common/use-document.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { DocumentText } from './DocumentText.tsx';
import { placeAnchor } from './place-anchor.ts';
import { useTextClauses } from './use-text-clauses.ts';
import { useMessages } from '../messages/use-messages.ts';

interface TextTabProps {
  readonly row: number;
  readonly place: string | null;
}

/** The text itself, with the paragraph asked for in sight. */
export function TextTab({ row, place }: TextTabProps) {
  const messages = useMessages();
  const state = useDocument(row);
  const words = useRecalling(({ view: { selection } }) =>
    selection.kind === 'node' ? selection.words : undefined,
  );
  const here = state.status === 'ready';
  const clauses = useTextClauses(row, here);
  useEffect(() => {
    const paragraph = here && place !== null ? document.getElementById(placeAnchor(place)) : null;
    if (!paragraph) return;
    const long = paragraph.offsetHeight > innerHeight / 2;
    paragraph.scrollIntoView({ block: long ? 'start' : 'center' });
    // Who follows a link inside the reader by keyboard goes on from where it leads; nobody else loses their place.
    if (paragraph.closest('.reader')?.contains(document.activeElement)) {
      paragraph.focus({ preventScroll: true });
    }
  }, [here, place, row]);
  if (state.status === 'failed') return <DocumentFault row={row} fault={state.fault} />;
  if (state.status === 'loading') return <p className="notice">{messages.reader.loading}</p>;
  return <DocumentText document={state.document} place={place} clauses={clauses} words={words} />;
}
