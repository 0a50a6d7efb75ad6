import type { OwnClauses } from '../../state/store.ts';
import { useMessages } from '../messages/use-messages.ts';

interface OwnTracingProps {
  /** How far the tracing is; undefined where it has not begun. */
  readonly own: OwnClauses | undefined;
  /** The document's language, within which clauses are traced; null where it is not known. */
  readonly language: string | null;
}

/** Of one of the reader's own documents: what its clauses are traced among, and how far that is. */
export function OwnTracing({ own = { status: 'tracing', done: 0, total: 0 }, language }: OwnTracingProps) {
  const { clauses: words } = useMessages();
  if (language === null) return <p className="notice">{words.noLanguage}</p>;
  if (own.status === 'failed') {
    return (
      <p className="notice" role="alert">
        {words.tracingFailed}
        <br />
        {own.reason}
      </p>
    );
  }
  return (
    <div className="own-tracing" role="status">
      {own.status === 'tracing' ? (
        <>
          <p className="notice">{words.tracing(own.done, own.total)}</p>
          <progress
            aria-label={words.tracing(0, 0)}
            {...(own.total > 0 && { value: own.done, max: own.total })}
          />
        </>
      ) : (
        <p className="clause-source">{words.tracedHere(own.read, own.unread)}</p>
      )}
    </div>
  );
}
