import { useDeferredValue, useEffect, useRef } from 'react';
import { libraryOf } from '../../state/selectors/library-of.ts';
import { Count } from '../common/Count.tsx';
import { LedgerList } from '../common/LedgerList.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useOpenings } from '../common/use-openings.ts';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { GapList } from './GapList.tsx';
import { OwnDocuments } from './OwnDocuments.tsx';
import { SectionWays } from './SectionWays.tsx';
import { TextList } from './TextList.tsx';
import './library.css';

/** What is here, what is missing and what could not be decided, in a dialog over the page. */
export function LibraryPanel({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const dialog = useRef<HTMLDialogElement>(null);
  const { texts, others, gaps, mentionedDocuments, doubts } = libraryOf(useDeferredValue(corpus));
  const decisions = texts.filter(({ kind }) => kind === 'decision').length;
  const { ledger } = corpus.index;
  useEffect(() => dialog.current?.showModal(), []);
  useOpenings(onClose);
  useCloseOnTravel(onClose);
  return (
    <dialog ref={dialog} className="library" aria-labelledby="library-title" onClose={onClose}>
      <header>
        <h2 id="library-title">{messages.library.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {messages.page.close}
        </button>
        <SectionWays
          ways={[
            ['library-own', messages.own.title],
            ['library-texts', messages.library.texts],
            ['library-gaps', messages.library.gaps],
            ['library-ledger', messages.library.ledger],
          ]}
        />
      </header>
      <p>{messages.library.explanation}</p>
      <OwnDocuments />
      <section id="library-texts" tabIndex={-1}>
        <h3>
          {messages.library.texts} <Count of={texts.length + others.length} />
        </h3>
        <p>{messages.library.textKinds(texts.length - decisions, decisions, others.length)}</p>
        <TextList nodes={texts} />
        {others.length > 0 && (
          <>
            <h4>{messages.reader.otherDocuments}</h4>
            <TextList nodes={others} />
          </>
        )}
      </section>
      <section id="library-gaps" tabIndex={-1}>
        <h3>
          {messages.library.gaps} <Count of={gaps.length} />
        </h3>
        <p>
          {messages.library.gapsExplained}{' '}
          {mentionedDocuments > 0 && messages.library.otherDocuments(mentionedDocuments)}
        </p>
        <GapList gaps={gaps} />
      </section>
      <section id="library-ledger" tabIndex={-1}>
        <h3>
          {messages.library.ledger}{' '}
          <span className="count">{messages.library.ledgerCounts(doubts, ledger.length - doubts)}</span>
        </h3>
        <p>{messages.library.ledgerExplained}</p>
        {ledger.length === 0 ? <p>{messages.library.noEntries}</p> : <LedgerList entries={ledger} />}
      </section>
    </dialog>
  );
}

/** Who goes back or forward wants to see what was there. */
function useCloseOnTravel(onClose: () => void): void {
  const view = useRecalling((state) => state.view);
  const opened = useRef(view);
  useEffect(() => {
    if (opened.current !== view) onClose();
  }, [view, onClose]);
}
