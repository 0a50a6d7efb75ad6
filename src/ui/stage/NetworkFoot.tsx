import { useMessages } from '../messages/use-messages.ts';

/** In the place of a timeline's axis: what nearness means, or that the texts are still on their way. */
export function NetworkFoot({ settled }: { readonly settled: boolean }) {
  const { network } = useMessages().stage;
  return (
    <p className="network-foot" role="status" data-settled={settled}>
      {settled ? network.places : network.settling}
    </p>
  );
}
