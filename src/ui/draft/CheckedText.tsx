import type { ReactNode } from 'react';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface CheckedTextProps {
  readonly text: NodeSummary;
  /** Why it is shown. */
  readonly children: ReactNode;
}

/** A text that the check of a draft shows, with its title and the reason. */
export function CheckedText({ text, children }: CheckedTextProps) {
  const messages = useMessages();
  return (
    <li>
      <p className="line-head">
        <NodeLink id={text.id}>{nameOfSymbol(text.id, messages)}</NodeLink>
        {text.date && <time dateTime={text.date}>{formatDate(text.date, messages)}</time>}
        <NodeState node={text} />
      </p>
      <NodeTitle id={text.id} className="line-title" />
      <p className="check-reason">{children}</p>
    </li>
  );
}
