import { ViewLink } from './ViewLink.tsx';
import { shortName } from '../messages/name-of-symbol.ts';
import { useMessages } from '../messages/use-messages.ts';

interface EvidenceLinkProps {
  readonly source: string;
  readonly target: string;
}

/** "why": leads to all the evidence of a citation; its full name says whose, for who hears links out of context. */
export function EvidenceLink({ source, target }: EvidenceLinkProps) {
  const { evidence } = useMessages();
  return (
    <ViewLink
      className="why"
      to={{ selection: { kind: 'edge', source, target } }}
      aria-label={evidence.title(shortName(source), shortName(target))}
    >
      {evidence.open}
    </ViewLink>
  );
}
