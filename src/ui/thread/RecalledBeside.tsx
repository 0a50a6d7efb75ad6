import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Texts of no thread that are recalled in one list with those of this one; nothing where there are none. */
export function RecalledBeside({ texts }: { readonly texts: readonly NodeSummary[] }) {
  const messages = useMessages();
  if (texts.length === 0) return null;
  return (
    <details className="thread-more">
      <summary>{messages.thread.beside(texts.length)}</summary>
      <p className="note">
        <span className="badge doubt">{messages.reader.inferred}</span> {messages.thread.besideExplained}
      </p>
      <ul>
        {texts.map(({ id, date }) => (
          <li key={id}>
            <NodeLink id={id} /> {date && <time dateTime={date}>{formatDate(date, messages, 'short')}</time>}
          </li>
        ))}
      </ul>
    </details>
  );
}
