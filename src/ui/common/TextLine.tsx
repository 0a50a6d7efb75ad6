import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';
import { NodeLink } from './NodeLink.tsx';
import { OwnBadge } from './NodeState.tsx';
import { NodeTitle } from './NodeTitle.tsx';
import { useCorpus } from './use-corpus.ts';

/** A text that is here as a line of a list: symbol, date, the languages it is here in, title. */
export function TextLine({ text: { id, date, documents } }: { readonly text: NodeSummary }) {
  const messages = useMessages();
  const { language } = useCorpus().index.documents;
  const languages = documents
    .map((row) => language[row])
    .filter((code) => typeof code === 'string')
    .map((code) => messages.languageName(code));
  return (
    <li>
      <p className="line-head">
        <NodeLink id={id} />
        <OwnBadge id={id} />
        {date && <time dateTime={date}>{formatDate(date, messages)}</time>}
        {languages.length > 0 && <span>{languages.join(', ')}</span>}
      </p>
      <NodeTitle id={id} className="line-title" />
    </li>
  );
}
