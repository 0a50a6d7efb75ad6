import { useState } from 'react';
import { recalledByOf } from '../../state/selectors/citations-of.ts';
import { nodeSummary } from '../../state/selectors/node-summary.ts';
import { isDocument } from '../common/is-document.ts';
import { NodeLink } from '../common/NodeLink.tsx';
import { NodeTitle } from '../common/NodeTitle.tsx';
import { useCorpus } from '../common/use-corpus.ts';
import { formatDate } from '../messages/format-date.ts';
import { nameOfSymbol } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';
import { EvidenceLink } from '../common/EvidenceLink.tsx';
import { QuotedEvidence } from './QuotedEvidence.tsx';

/** How many citing texts are fetched at once. */
const PAGE = 10;

/** Every text here that cites this one, latest first, with each paragraph that does. */
export function CitingTexts({ id }: { readonly id: string }) {
  const messages = useMessages();
  const [shown, setShown] = useState(PAGE);
  const corpus = useCorpus();
  const lines = recalledByOf(corpus, id).toReversed();
  const node = nodeSummary(corpus, id);
  const document = node !== null && isDocument(node);
  if (lines.length === 0) return <p className="notice">{messages.reader.recalledByNothing(document)}</p>;
  return (
    <>
      <h3>{messages.reader.citing(lines.length, document)}</h3>
      {lines.slice(0, shown).map(({ other, evidence }) => (
        <section key={other.id} className="citing">
          <p className="line-head">
            <NodeLink id={other.id}>{nameOfSymbol(other.id, messages)}</NodeLink>
            {other.date && <time dateTime={other.date}>{formatDate(other.date, messages)}</time>}
            <EvidenceLink source={other.id} target={id} />
          </p>
          <NodeTitle id={other.id} className="line-title" />
          <QuotedEvidence evidence={evidence} targets={[id]} />
        </section>
      ))}
      {lines.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {messages.reader.more(Math.min(PAGE, lines.length - shown))}
        </button>
      )}
    </>
  );
}
