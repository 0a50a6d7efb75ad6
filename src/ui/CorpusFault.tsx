import type { LoadFault } from '../state/store.ts';
import { FaultNotice } from './common/FaultNotice.tsx';
import { useLoader } from './common/use-document.ts';
import { useWhenOnline } from './common/use-network.ts';
import { useMessages } from './messages/use-messages.ts';

/** There is no corpus to show: why, and what to do. */
export function CorpusFault({ fault }: { readonly fault: LoadFault }) {
  const messages = useMessages();
  const { loadCorpus } = useLoader();
  useWhenOnline(fault.code === 'offline', loadCorpus);
  return (
    <main id="reader" className="whole" tabIndex={-1}>
      <FaultNotice words={messages.faults[fault.code]} detail={fault.detail}>
        <button type="button" className="button" onClick={loadCorpus}>
          {messages.retry}
        </button>
      </FaultNotice>
    </main>
  );
}
