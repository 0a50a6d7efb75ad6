import { useEffect, useRef, useState } from 'react';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { State } from '../../state/store.ts';
import { writeOwnFile, type OwnDocument } from '../../model/own-document.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { SteppedList } from '../common/SteppedList.tsx';
import { useOwnDesk } from '../common/use-own-desk.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { saveFile } from '../common/save-file.ts';
import { VersionLinks } from '../common/VersionLinks.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FileButton } from './AddDocuments.tsx';
import { focusQuietly } from './focus-quietly.ts';

/** Own documents that are here: each opens, and each can be removed. */
export function OwnList() {
  const { own: words } = useMessages();
  const documents = useRecalling(({ own }) => own.documents);
  const byName = documents.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return (
    <>
      <h4>{words.list}</h4>
      <SteppedList items={byName} className="line-list own-list">
        {(own) => <OwnLine key={own.key} own={own} />}
      </SteppedList>
    </>
  );
}

/** Saving all as one file, taking such a file in, removing all. */
export function OwnTransfer() {
  const { own: words } = useMessages();
  const documents = useRecalling(({ own }) => own.documents);
  return (
    <p className="own-transfer">
      {documents.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(
              'recalling-documents.json',
              new Blob([writeOwnFile(documents)], { type: 'application/json' }),
            )
          }
        >
          {words.exportAll}
        </button>
      )}
      <FileButton words={words.importFile} accept=".json" />
      {documents.length > 0 && <RemoveAll documents={documents} />}
    </p>
  );
}

function OwnLine({ own: { key, added, document } }: { readonly own: OwnDocument }) {
  const messages = useMessages();
  const desk = useOwnDesk();
  const row = useRecalling(({ documents }) => rowOf(document, documents));
  const line = useRef<HTMLLIElement>(null);
  const remove = () => {
    // The keyboard goes on with the next one, or where documents are added; neither does anything at Enter.
    const next = line.current?.nextElementSibling ?? line.current?.previousElementSibling;
    focusQuietly(next ?? line.current?.closest('section'));
    void desk.remove([key]);
  };
  return (
    <li ref={line} tabIndex={-1}>
      <p className="line-head">
        <NodeLink id={document.id} />
        <bdi className="own-file">{key}</bdi>
        {document.language && <span>{messages.languageName(document.language)}</span>}
        <time dateTime={added}>{messages.own.added(formatDate(added.slice(0, 10), messages))}</time>
        <button
          type="button"
          className="inline-button"
          aria-label={messages.own.removeOne(key)}
          onClick={remove}
        >
          {messages.own.remove}
        </button>
      </p>
      <NodeTitle id={document.id} className="line-title" />
      {row !== null && <VersionLinks id={document.id} row={row} />}
    </li>
  );
}

/** Row of an own document in the index; null as long as it does not stand beside the corpus. */
function rowOf(document: CorpusDocument, documents: State['documents']): number | null {
  for (const [row, state] of documents) {
    if (state.status === 'ready' && state.document === document) return row;
  }
  return null;
}

function RemoveAll({ documents }: { readonly documents: readonly OwnDocument[] }) {
  const { own: words } = useMessages();
  const desk = useOwnDesk();
  const [asking, setAsking] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const asked = useRef(asking);
  // The button that was pressed is gone, and the keyboard goes on where nothing is lost.
  useEffect(() => {
    if (asking !== asked.current) safe.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" className="button" ref={safe} onClick={() => setAsking(true)}>
        {words.removeAll}
      </button>
    );
  }
  return (
    <span className="really" role="group" aria-label={words.removeAll}>
      {words.reallyRemoveAll(documents.length)}{' '}
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          focusQuietly(currentTarget.closest('section'));
          void desk.remove(documents.map(({ key }) => key));
        }}
      >
        {words.remove}
      </button>{' '}
      <button type="button" className="button" ref={safe} onClick={() => setAsking(false)}>
        {words.keepThem}
      </button>
    </span>
  );
}
