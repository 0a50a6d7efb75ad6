import type { Evidence } from '../../graph/citation-graph.ts';
import { NodeLink } from './NodeLink.tsx';
import { useCorpus } from './use-corpus.ts';
import { useMessages } from '../messages/use-messages.ts';
import { EvidenceLink } from './EvidenceLink.tsx';
import './places.css';

interface EvidencePlacesProps {
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly Evidence[];
}

/** Each place of a citation with its act and its verb as it stands, leading to the paragraph; and to all the evidence. */
export function EvidencePlaces({ source, target, evidence }: EvidencePlacesProps) {
  const messages = useMessages();
  const { language } = useCorpus().index.documents;
  return (
    <ul className="places">
      {evidence.map(({ place, act, verb, status, document }, at) => (
        // Two mentions in one place with one verb are two lines; nothing else tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <NodeLink id={source} place={place} className="place">
            {place}
          </NodeLink>{' '}
          {messages.acts[act]}{' '}
          {verb !== null && (
            <span lang={language[document] ?? undefined} className="verb">
              {messages.quoted(verb)}
            </span>
          )}
          {status !== 'resolved' && <span className="badge doubt">{messages.statuses[status]}</span>}
        </li>
      ))}
      <li>
        <EvidenceLink source={source} target={target} />
      </li>
    </ul>
  );
}
