import type { LoadFault } from '../../state/store.ts';
import { FaultNotice } from './FaultNotice.tsx';
import { useCorpus } from './use-corpus.ts';
import { useLoader } from './use-document.ts';
import { useMessages } from '../messages/use-messages.ts';

interface DocumentFaultProps {
  readonly row: number;
  readonly fault: LoadFault;
}

/** A document's file could not be had: which one, why, and a way on. */
export function DocumentFault({ row, fault }: DocumentFaultProps) {
  const messages = useMessages();
  const { loadDocument } = useLoader();
  const { path } = useCorpus().index.documents;
  const { way } = messages.faults[fault.code];
  return (
    <FaultNotice
      words={{ title: messages.reader.unreadableFile, way }}
      detail={{ ...fault.detail, file: path[row] ?? '' }}
    >
      <button type="button" className="button" onClick={() => loadDocument(row)}>
        {messages.retry}
      </button>
    </FaultNotice>
  );
}
