import { textClauses } from '../../state/selectors/clauses-of.ts';
import { isOwnRow } from '../../state/selectors/own-texts.ts';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { FaultNotice } from '../common/FaultNotice.tsx';
import { useClauses } from '../common/use-clauses.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { useDocument, useLoader } from '../common/use-document.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ClauseHistory } from './ClauseHistory.tsx';
import { ClauseList } from './ClauseList.tsx';
import { OwnTracing } from './OwnTracing.tsx';
import './clauses.css';

interface ClausesTabProps {
  readonly row: number;
  readonly place: string | null;
}

/** The clauses of a text and what became of each; with a place, that clause through the years. */
export function ClausesTab({ row, place }: ClausesTabProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const { loadClauses } = useLoader();
  const state = useClauses();
  const text = useDocument(row);
  if (state.status === 'failed') {
    return (
      <FaultNotice words={messages.faults[state.fault.code]} detail={state.fault.detail}>
        <button type="button" className="button" onClick={loadClauses}>
          {messages.retry}
        </button>
      </FaultNotice>
    );
  }
  if (state.status === 'none') return <p className="notice">{messages.clauses.none}</p>;
  if (text.status === 'failed') return <DocumentFault row={row} fault={text.fault} />;
  if (state.status === 'loading' || text.status === 'loading') {
    return <p className="notice">{messages.reader.loading}</p>;
  }
  const clauses = textClauses(corpus, state.clauses, row);
  return (
    <>
      {isOwnRow(corpus, row) && <OwnTracing own={state.own} language={text.document.language} />}
      {clauses !== null &&
        (place === null ? (
          <ClauseList clauses={clauses} document={text.document} />
        ) : (
          <ClauseHistory published={state.clauses} document={text.document} row={row} place={place} />
        ))}
    </>
  );
}
