import { arrangeComparison, setTextLanguage } from '../../state/actions.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { textVersions } from '../../state/selectors/text-versions.ts';
import { LanguageChoice } from '../common/LanguageChoice.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { useStore } from '../common/use-recalling.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface ComparedEndProps {
  readonly id: string;
  /** Row of the document that is shown; null where the text is not here. */
  readonly row: number | null;
  readonly side: 'left' | 'right';
  /** Its title is told here, and not once for both. */
  readonly titled: boolean;
}

/** One of the two texts: name, date, language, title. */
export function ComparedEnd({ id, row, side, titled }: ComparedEndProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const store = useStore();
  const node = nodeSummary(corpus, id);
  if (!node) return null;
  const language = row === null ? null : (corpus.index.documents.language[row] ?? null);
  const versions = textVersions(corpus, node.documents);
  const shown = versions.find((version) => version.row === row);
  const choose = (next: string) =>
    side === 'left' ? setTextLanguage(store, next) : arrangeComparison(store, { language: next });
  return (
    <div className="compared-end" data-side={side}>
      <p className="line-head">
        <NodeLink id={id}>{nameOfSymbol(id, messages)}</NodeLink>
        {node.date && <time dateTime={node.date}>{formatDate(node.date, messages)}</time>}
        {row === null && <NodeState node={node} />}
        {versions.length > 1 ? (
          <LanguageChoice versions={versions} chosen={shown?.code ?? null} onChoose={choose} />
        ) : (
          language && <span className="tongue">{messages.languageName(language)}</span>
        )}
      </p>
      {titled && <NodeTitle id={id} className="line-title" />}
    </div>
  );
}
