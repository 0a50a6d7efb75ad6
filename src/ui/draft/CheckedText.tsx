import type { ReactNode } from 'react';
import { titleKey } from '../../lineage/title-key.ts';
import type { CorpusThread } from '../../model/published-corpus.ts';
import { bestFact } from '../../state/selectors/best-fact.ts';
import type { NodeSummary } from '../../state/selectors/node-summary.ts';
import { InLanguage } from '../common/InLanguage.tsx';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeState } from '../common/NodeState.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

interface CheckedTextProps {
  readonly text: NodeSummary;
  /** Its thread: a title that is the thread's is not said again. */
  readonly thread: CorpusThread;
  /** Why it is shown. */
  readonly children: ReactNode;
}

/** A text that the check of a draft shows, with its title and the reason. */
export function CheckedText({ text, thread, children }: CheckedTextProps) {
  const messages = useMessages();
  const title = bestFact(useCorpus(), text.id, 'title', useInterfaceLanguage());
  const known = Object.values(thread.titles).map(titleKey);
  return (
    <li>
      <p className="line-head">
        <NodeLink id={text.id}>{nameOfSymbol(text.id, messages)}</NodeLink>
        {text.date && <time dateTime={text.date}>{formatDate(text.date, messages)}</time>}
        <NodeState node={text} />
      </p>
      {title && !known.includes(titleKey(title.value)) && (
        <InLanguage className="line-title" language={title.language}>
          {title.value}
        </InLanguage>
      )}
      <p className="check-reason">{children}</p>
    </li>
  );
}
