import { Count } from '../common/Count.tsx';
import { useRecalling } from '../common/use-recalling.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AddDocuments } from './AddDocuments.tsx';
import { KeepNotice } from './KeepNotice.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import { OwnList, OwnTransfer } from './OwnList.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import './own-documents.css';

/** The reader's own documents: adding them, what came of it, and what is here. */
export function OwnDocuments() {
  const { own: words } = useMessages();
  const count = useRecalling(({ own }) => own.documents.length);
  return (
    <section className="own-documents" id="library-own" tabIndex={-1}>
      <h3>
        {words.title} {count > 0 && <Count of={count} />}
      </h3>
      <p>{words.privacy}</p>
      <AddDocuments />
      <OutcomeList />
      <KeepNotice />
      <RemovedNotice />
      {count > 0 && <OwnList />}
      <OwnTransfer />
    </section>
  );
}
