import type { ReactNode } from 'react';
import { numberJumps, type NumberJump } from '../../state/number-jumps.ts';
import { draftCheck, type NewerText } from '../../state/draft-check.ts';
import { localizedTitle } from '../../state/selectors/localized-title.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import type { ThreadMembership } from '../../state/selectors/thread-of.ts';
import { Count } from '../common/Count.tsx';
import { InLanguage } from '../common/InLanguage.tsx';
import { LedgerList } from '../common/LedgerList.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { CheckedText } from './CheckedText.tsx';
import { ClosestWording } from './ClosestWording.tsx';
import { LeftOutTexts } from './LeftOutTexts.tsx';
import './draft.css';

interface DraftCheckProps {
  readonly id: string;
  /** Row of the document in the index: of the version that is open. */
  readonly row: number;
}

/** One of the reader's own documents beside the texts of its thread: what it recalls, leaves out, could cite newer. */
export function DraftCheck({ id, row }: DraftCheckProps) {
  const { check: words } = useMessages();
  const corpus = useCorpus();
  const found = draftCheck(corpus, row);
  const text = useRecalling(({ documents }) => documents.get(row));
  if (!found) return null;
  // One's own documents are never waited for.
  const jumps = text?.status === 'ready' ? numberJumps(text.document.parts) : [];
  const { recalled, membership, leftOut, newer, open } = found;
  return (
    <div className="draft-check">
      <p className="check-lead">{words.explained}</p>
      <CheckedThread membership={membership} />
      <section>
        <h3>
          {words.open} <Count of={open.length + jumps.length} />
        </h3>
        {jumps.length > 0 && <NumberJumps id={id} jumps={jumps} />}
        {open.length > 0 && <LedgerList entries={open} />}
        {open.length + jumps.length === 0 && <p>{words.openNone}</p>}
      </section>
      <Section
        title={words.newer}
        count={newer.length}
        none={recalled.length > 0 ? words.newerNone : words.citesNothing}
        note={newer.some(({ track }) => track !== null) ? words.newerByTrack : null}
      >
        {newer.map((each) => (
          <Newer key={each.text.id} newer={each} />
        ))}
      </Section>
      <ClosestWording key={row} row={row} />
      {membership && (
        <Section title={words.leftOut} count={leftOut.length} none={words.leftOutNone}>
          <LeftOutTexts texts={leftOut} thread={membership.thread} />
        </Section>
      )}
      <Recalled id={id} texts={recalled} />
    </div>
  );
}

function NumberJumps({ id, jumps }: { readonly id: string; readonly jumps: readonly NumberJump[] }) {
  const { check: words } = useMessages();
  return (
    <ul className="ledger">
      {jumps.map(({ before, place }) => (
        <li key={place}>
          <NodeLink id={id} place={place} className="place">
            {place}
          </NodeLink>{' '}
          {before === '' ? words.numberedFirst : words.numberedAfter(before)}
        </li>
      ))}
    </ul>
  );
}

function CheckedThread({ membership }: { readonly membership: ThreadMembership | null }) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  if (!membership) return <p className="check-thread">{messages.check.noThread}</p>;
  const { thread, inferred } = membership;
  const title = localizedTitle(thread.titles, language);
  return (
    <p className="check-thread">
      {messages.check.thread}{' '}
      <ViewLink to={{ selection: { kind: 'thread', id: thread.id } }}>
        {title ? <InLanguage language={title.language}>{title.text}</InLanguage> : thread.id}
      </ViewLink>{' '}
      {inferred && <span className="badge doubt">{messages.check.inferred}</span>}
    </p>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  /** Said where there is nothing. */
  readonly none: string;
  /** Said before what there is. */
  readonly note?: string | null;
  readonly children: ReactNode;
}

function Section({ title, count, none, note = null, children }: SectionProps) {
  return (
    <section>
      <h3>
        {title} <Count of={count} />
      </h3>
      {note !== null && <p>{note}</p>}
      {count === 0 ? <p>{none}</p> : <ul className="line-list">{children}</ul>}
    </section>
  );
}

function Newer({ newer: { text, thread, cited, track, announced } }: { readonly newer: NewerText }) {
  const { about, check: words } = useMessages();
  return (
    <CheckedText text={text} thread={thread}>
      {words.newerThan} <NodeLink id={cited.id} />
      {track !== null && words.latestOfTrack(about.track(track))}
      {announced && (
        <>
          {' · '}
          <NodeLink id={announced.by} place={announced.place}>
            {words.announced(shortName(announced.by))}
          </NodeLink>
        </>
      )}
    </CheckedText>
  );
}

function Recalled({ id, texts }: { readonly id: string; readonly texts: readonly NodeSummary[] }) {
  const { check: words } = useMessages();
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>
        {words.recalled} <Count of={texts.length} />
      </h3>
      <ul className="check-recalled">
        {texts.map((text) => (
          <li key={text.id} data-state={text.documents.length > 0 ? 'here' : text.gap ? 'gap' : 'mentioned'}>
            <ViewLink to={{ selection: { kind: 'edge', source: id, target: text.id } }}>
              {shortName(text.id)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
