import { ledgerAbout } from '../../state/selectors/ledger-of.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { LedgerList } from '../common/LedgerList.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';

/** The ledger's entries that concern a text, in words; of a gap only where there are any. */
export function DocumentIssues({ node }: { readonly node: NodeSummary }) {
  const messages = useMessages();
  const entries = ledgerAbout(useCorpus(), node);
  if (entries.length === 0 && node.documents.length === 0) return null;
  return (
    <section>
      <h3>{messages.about.issues}</h3>
      {entries.length === 0 ? <p>{messages.about.noIssues}</p> : <LedgerList entries={entries} />}
    </section>
  );
}
