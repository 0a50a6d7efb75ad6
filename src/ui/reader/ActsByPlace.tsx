import type { Evidence } from '../../graph/citation-graph.ts';
import { useMessages } from '../messages/use-messages.ts';

/** "pp1 recalls · op1 pursuant to": what the citing text does where, in the words of the interface. */
export function ActsByPlace({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const messages = useMessages();
  const said = evidence.map(({ place, act }) => `${place} ${messages.acts[act]}`);
  return [...new Set(said)].join(' · ');
}
