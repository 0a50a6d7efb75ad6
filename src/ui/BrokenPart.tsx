import type { ReactNode } from 'react';
import { FaultNotice } from './common/FaultNotice.tsx';
import { useFaultReason } from './common/use-fault-reason.ts';
import type { FaultWords } from './messages/types.ts';
import { useMessages } from './messages/use-messages.ts';

interface BrokenPartProps {
  readonly words: FaultWords;
  /** Another way to the same things. */
  readonly children?: ReactNode;
}

/** A part of the page failed: what happened, and ways on. The address holds the view, so that reloading loses nothing. */
export function BrokenPart({ words, children }: BrokenPartProps) {
  const { page } = useMessages();
  const reason = useFaultReason();
  return (
    <div className="broken-part">
      <FaultNotice words={words} detail={{ [page.reason]: reason }}>
        <p className="ways-on">
          <button type="button" className="button" onClick={() => location.reload()}>
            {page.reload}
          </button>
          {children}
        </p>
      </FaultNotice>
    </div>
  );
}

/** Nothing of the page could be drawn. */
export function BrokenPage() {
  return (
    <main className="whole">
      <BrokenPart words={useMessages().page.pageBroken} />
    </main>
  );
}
