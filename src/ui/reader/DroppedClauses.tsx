import type { ClausePlace } from '../../state/selectors/clauses-of.ts';
import { Count } from '../common/Count.tsx';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { useDocument } from '../common/use-document.ts';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ClauseOpening } from './ClauseOpening.tsx';

interface DroppedClausesProps {
  readonly clauses: readonly ClausePlace[];
  /** Id of the text they stood in. */
  readonly from: string;
}

/** Clauses of the text before that are no more in this one. */
export function DroppedClauses({ clauses, from }: DroppedClausesProps) {
  const messages = useMessages();
  const row = clauses[0]?.document ?? 0;
  const text = useDocument(row);
  return (
    <section>
      <h3>
        {messages.clauses.dropped(shortName(from))} <Count of={clauses.length} />
      </h3>
      {text.status === 'failed' && <DocumentFault row={row} fault={text.fault} />}
      {text.status === 'ready' && (
        <ol>
          {clauses.map((clause) => (
            <li key={clause.place} className="clause-line" data-fate="dropped">
              <span className="fate-sign" aria-hidden="true">
                −
              </span>
              <ClauseOpening document={text.document} clause={clause} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
