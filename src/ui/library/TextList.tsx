import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { OwnBadge } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { SteppedList } from '../common/SteppedList.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Texts that are here, with the languages they are here in. */
export function TextList({ nodes }: { readonly nodes: readonly NodeSummary[] }) {
  const messages = useMessages();
  const { language } = useCorpus().index.documents;
  return (
    <SteppedList items={nodes} className="line-list">
      {({ id, date, documents }) => (
        <li key={id}>
          <p className="line-head">
            <NodeLink id={id} />
            <OwnBadge id={id} />
            {date && <time dateTime={date}>{formatDate(date, messages)}</time>}
            <span>
              {documents
                .map((row) => language[row])
                .filter((code) => typeof code === 'string')
                .map((code) => messages.languageName(code))
                .join(', ')}
            </span>
          </p>
          <NodeTitle id={id} className="line-title" />
        </li>
      )}
    </SteppedList>
  );
}
