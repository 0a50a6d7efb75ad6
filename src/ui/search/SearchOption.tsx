import { useEffect, useRef } from 'react';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { ViewLink } from '../common/ViewLink.tsx';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface SearchOptionProps {
  readonly id: string;
  readonly optionId: string;
  /** The one Enter would open. */
  readonly active: boolean;
  readonly onChosen: () => void;
}

/** One found text; a true link, so that it can be opened in a new tab. */
export function SearchOption({ id, optionId, active, onChosen }: SearchOptionProps) {
  const messages = useMessages();
  const option = useRef<HTMLAnchorElement>(null);
  const node = nodeSummary(useCorpus(), id);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ViewLink
      ref={option}
      id={optionId}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className="result"
      to={{ selection: { kind: 'node', id, tab: 'text', place: null } }}
      // The focus stays in the box until the click is done.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChosen}
    >
      <span className="line-head">
        <strong>{nameOfSymbol(id, messages)}</strong>
        {node?.date && <time dateTime={node.date}>{formatDate(node.date, messages)}</time>}
        {node && <NodeState node={node} />}
      </span>
      <NodeTitle id={id} className="line-title" />
    </ViewLink>
  );
}
