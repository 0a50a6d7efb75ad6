import type { LedgerEntry } from '../../model/published-corpus.ts';
import { issueWords } from '../messages/issue-words.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NodeLink } from './NodeLink.tsx';
import { SteppedList } from './SteppedList.tsx';
import { useCorpus } from './use-corpus.ts';

/** Entries of the ledger in words, each leading to the paragraph it is about and to the texts it could mean. */
export function LedgerList({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  return (
    <SteppedList items={entries} className="ledger">
      {(entry, at) => (
        // Entries have no id of their own, and the list never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <Entry key={at} entry={entry} />
      )}
    </SteppedList>
  );
}

function Entry({ entry }: { readonly entry: LedgerEntry }) {
  const messages = useMessages();
  const { nodes, documents } = useCorpus().index;
  const node = entry.document === null ? undefined : documents.node[entry.document];
  const id = node === undefined ? undefined : nodes.id[node];
  const words = issueWords(messages, entry);
  return (
    <li data-severity={entry.severity}>
      <span className="severity">{messages.library.severity[entry.severity]}</span> {words}{' '}
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
          {entry.candidates.map((candidate, at) => (
            <span key={candidate}>
              {at > 0 && ', '}
              <NodeLink id={candidate}>{candidate}</NodeLink>
            </span>
          ))}
        </span>
      )}
    </li>
  );
}
