import { useNetwork } from './common/use-network.ts';
import { useMessages } from './messages/use-messages.ts';

/** Says that there is no network, and what works without; nothing where there is one. */
export function OfflineMark() {
  const { page } = useMessages();
  const online = useNetwork();
  return (
    <p className="offline" role="status">
      {!online && (
        <>
          <strong>{page.offline}</strong> <span>{page.offlineExplained}</span>
        </>
      )}
    </p>
  );
}
