import { titleKey } from '../../lineage/title-key.ts';
import { comparisonOf } from '../../state/comparison-of.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import type { ComparedDocuments } from '../../state/selectors/compared-documents.ts';
import type { Comparing } from '../../state/view.ts';
import { CompareWith } from '../common/CompareWith.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { selectionName } from '../common/selection-name.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { ComparedEnd } from './ComparedEnd.tsx';

interface ComparisonHeadProps {
  readonly comparing: Comparing;
  readonly rows: ComparedDocuments;
}

/** Which two texts are compared, in which languages, and the ways to others. */
export function ComparisonHead({ comparing, rows }: ComparisonHeadProps) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const corpus = useCorpus();
  const { left, right } = comparing;
  const titleOf = (id: string) => bestFact(corpus, id, 'title', language)?.value ?? '';
  const shared = titleKey(titleOf(left)) === titleKey(titleOf(right));
  return (
    <header className="reader-head">
      <h2 className="reader-title" tabIndex={-1}>
        {selectionName(comparing, corpus, messages, language)}
      </h2>
      {shared && <NodeTitle id={right} className="line-title shared-title" />}
      <div className="compared-ends">
        <ComparedEnd id={left} row={rows.left} side="left" titled={!shared} />
        <ComparedEnd id={right} row={rows.right} side="right" titled={!shared} />
      </div>
      <p className="comparison-ways">
        {left !== right && (
          <ViewLink to={{ selection: comparisonOf(right, left, { form: comparing.form }) }}>
            {messages.compare.swap}
          </ViewLink>
        )}
        <CompareWith id={right} />
      </p>
    </header>
  );
}
