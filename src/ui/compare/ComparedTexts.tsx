import { isTooLongToCompare, MOST_QUICK_CLAUSES } from '../../lineage/compare/read-compared-text.ts';
import type { CorpusDocument } from '../../model/published-corpus.ts';
import type { Comparing } from '../../state/view.ts';
import { DocumentFault } from '../common/DocumentFault.tsx';
import { useDocument } from '../common/use-document.ts';
import { useMessages } from '../messages/use-messages.ts';
import { LanguageVersions } from './LanguageVersions.tsx';
import { ClauseComparison } from './ClauseComparison.tsx';

interface ComparedTextsProps {
  readonly comparing: Comparing;
  /** Rows of the index's `documents`. */
  readonly left: number;
  readonly right: number;
}

/** Two documents once both are fetched: word by word, or, in two languages, paragraph by paragraph. */
export function ComparedTexts({ comparing, left, right }: ComparedTextsProps) {
  const messages = useMessages();
  const states = [useDocument(left), useDocument(right)] as const;
  const [one, other] = states;
  if (one.status === 'failed') return <DocumentFault row={left} fault={one.fault} />;
  if (other.status === 'failed') return <DocumentFault row={right} fault={other.fault} />;
  if (one.status !== 'ready' || other.status !== 'ready') {
    return <p className="notice">{messages.reader.loading}</p>;
  }
  if (one.document.language === other.document.language && [one, other].some(isTooLong)) {
    return (
      <p className="notice" role="status">
        {messages.compare.tooLong(MOST_QUICK_CLAUSES)}
      </p>
    );
  }
  const pair = { comparing, left: one.document, right: other.document };
  return one.document.language === other.document.language ? (
    <ClauseComparison {...pair} />
  ) : (
    <LanguageVersions {...pair} />
  );
}

const isTooLong = ({ document }: { readonly document: CorpusDocument }) => isTooLongToCompare(document);
