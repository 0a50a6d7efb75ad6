import type { LedgerEntry } from '../../model/published-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Count } from './Count.tsx';
import { entriesAlike, type AlikeEntries } from './entries-alike.ts';
import { NodeLink } from './NodeLink.tsx';
import { Separated } from './Separated.tsx';
import { SteppedList } from './SteppedList.tsx';
import { useCorpus } from './use-corpus.ts';
import './ledger.css';

/**
 * Entries of the ledger in words, each leading to the paragraph it is about and to the texts it could mean; what is said
 * of several places is said once, above them.
 */
export function LedgerList({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const messages = useMessages();
  return (
    <SteppedList items={entriesAlike(entries, messages)} className="ledger">
      {(alike) => <Alike key={`${alike.severity} ${alike.words}`} alike={alike} />}
    </SteppedList>
  );
}

function Alike({ alike: { severity, words, entries } }: { readonly alike: AlikeEntries }) {
  const messages = useMessages();
  const [first] = entries;
  return (
    <li data-severity={severity}>
      <span className="severity">{messages.library.severity[severity]}</span> {words}{' '}
      {entries.length === 1 && first && <Place entry={first} />}
      {entries.length > 1 && (
        <>
          <Count of={entries.length} />
          <SteppedList items={entries} className="ledger-places">
            {(entry, at) => (
              // Entries have no id of their own, and the list never changes its order.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <Place entry={entry} />
              </li>
            )}
          </SteppedList>
        </>
      )}
    </li>
  );
}

function Place({ entry }: { readonly entry: LedgerEntry }) {
  const messages = useMessages();
  const { nodes, documents } = useCorpus().index;
  const node = entry.document === null ? undefined : documents.node[entry.document];
  const id = node === undefined ? undefined : nodes.id[node];
  return (
    <>
      {entry.words !== '' && `${messages.quoted(entry.words)} `}
      {id && (
        <NodeLink id={id} place={entry.place} className="place">
          {[id.replace(/^file:/, ''), entry.place].filter(Boolean).join(' ')}
        </NodeLink>
      )}
      {entry.candidates.length > 0 && (
        <span className="candidates">
          {' '}
          {messages.library.candidates}:{' '}
          <Separated>
            {entry.candidates.map((candidate) => (
              <NodeLink key={candidate} id={candidate}>
                {candidate}
              </NodeLink>
            ))}
          </Separated>
        </span>
      )}
    </>
  );
}
