import { relatedOf } from '../../state/selectors/related-of.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Texts that keep company with this one, and what the company is; nothing where there are none. */
export function RelatedTexts({ id }: { readonly id: string }) {
  const messages = useMessages();
  const related = relatedOf(useCorpus(), id);
  if (related.length === 0) return null;
  return (
    <>
      <h3>{messages.about.related}</h3>
      <p className="note">{messages.about.relatedExplained}</p>
      <ul className="line-list">
        {related.map(({ id: other, citedTogether, citingTogether }) => (
          <li key={other}>
            <p className="line-head">
              <NodeLink id={other}>{nameOfSymbol(other, messages)}</NodeLink>
              {citedTogether > 0 && <span>{messages.about.citedTogether(citedTogether)}</span>}
              {citingTogether > 0 && <span>{messages.about.citingTogether(citingTogether)}</span>}
            </p>
            <NodeTitle id={other} className="line-title" />
          </li>
        ))}
      </ul>
    </>
  );
}
