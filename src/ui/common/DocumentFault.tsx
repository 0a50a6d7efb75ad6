import { useCallback } from 'react';
import type { LoadFault } from '../../state/store.ts';
import { FaultNotice } from './FaultNotice.tsx';
import { useCorpus } from './use-corpus.ts';
import { useLoader } from './use-document.ts';
import { useWhenOnline } from './use-network.ts';
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
  const offline = fault.code === 'offline';
  const words = messages.faults[fault.code];
  useWhenOnline(
    offline,
    useCallback(() => loadDocument(row), [loadDocument, row]),
  );
  return (
    <FaultNotice
      words={offline ? words : { title: messages.reader.unreadableFile, way: words.way }}
      detail={offline ? {} : { ...fault.detail, file: path[row] ?? '' }}
    >
      <button type="button" className="button" onClick={() => loadDocument(row)}>
        {messages.retry}
      </button>
    </FaultNotice>
  );
}
