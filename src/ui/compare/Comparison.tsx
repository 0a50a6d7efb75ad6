import type { Comparing } from '../../state/view.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { selectionName } from '../common/selection-name.ts';
import { useCorpus } from '../common/use-corpus.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useInterfaceLanguage, useMessages } from '../messages/use-messages.ts';

/** Two texts side by side. */
export function Comparison({ comparing }: { readonly comparing: Comparing }) {
  const messages = useMessages();
  const language = useInterfaceLanguage();
  const corpus = useCorpus();
  return (
    <article>
      <h2 className="reader-title" tabIndex={-1}>
        {selectionName(comparing, corpus, messages, language)}
      </h2>
      <ul className="line-list">
        {[comparing.left, comparing.right].map((id, side) => (
          <li key={side === 0 ? 'left' : 'right'}>
            <NodeLink id={id}>{nameOfSymbol(id, messages)}</NodeLink>
            <NodeTitle id={id} className="line-title" />
          </li>
        ))}
      </ul>
    </article>
  );
}
