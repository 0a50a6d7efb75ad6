import { matchedTitle } from '../../state/search/matched-title.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';
import { ResultLink, type OptionPlace } from './ResultLink.tsx';

interface TextOptionProps extends OptionPlace {
  readonly id: string;
  /** What it was found for. */
  readonly query: string;
}

/** A text or gap that was found by its name; by a title that is not the one shown, with that title. */
export function TextOption({ id, query, ...place }: TextOptionProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const node = nodeSummary(corpus, id);
  const matched = matchedTitle(corpus, id, query, useInterfaceLanguage());
  return (
    <ResultLink {...place} to={{ selection: { kind: 'node', id, tab: 'text', place: null } }}>
      <span className="line-head">
        <strong>{nameOfSymbol(id, messages)}</strong>
        {node?.date && <time dateTime={node.date}>{formatDate(node.date, messages)}</time>}
        {node && <NodeState node={node} />}
      </span>
      <NodeTitle id={id} className="line-title" />
      {matched && (
        <InLanguage className="result-match" language={matched.language}>
          {matched.value}
        </InLanguage>
      )}
    </ResultLink>
  );
}
