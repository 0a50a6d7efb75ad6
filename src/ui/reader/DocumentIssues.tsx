import { ledgerOf } from '../../state/selectors/ledger-of.ts';
import { LedgerList } from '../common/LedgerList.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The ledger's entries on these documents, in words. */
export function DocumentIssues({ documents }: { readonly documents: readonly number[] }) {
  const messages = useMessages();
  const entries = ledgerOf(useCorpus(), documents);
  return (
    <section>
      <h3>{messages.about.issues}</h3>
      {entries.length === 0 ? <p>{messages.about.noIssues}</p> : <LedgerList entries={entries} />}
    </section>
  );
}
