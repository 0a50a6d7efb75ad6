import { lazy, Suspense, useState } from 'react';
import { BrokenPart } from './BrokenPart.tsx';
import { FaultBoundary } from './common/FaultBoundary.tsx';
import { useMessages } from './messages/use-messages.ts';

const SharePanel = lazy(async () => ({ default: (await import('./share/SharePanel.tsx')).SharePanel }));
const StagePicture = lazy(async () => ({ default: (await import('./stage/StagePicture.tsx')).StagePicture }));

/** Opens the ways to hand on what is in sight. */
export function ShareButton() {
  const { share } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="share-button"
        aria-haspopup="dialog"
        aria-label={share.open}
        title={share.open}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 10V2M5 4.5 8 1.5l3 3M4 7H3v7h10V7h-1" />
        </svg>
        <span className="share-word">{share.open}</span>
      </button>
      {open && (
        <FaultBoundary asked={open} fallback={<BrokenPart words={share.broken} />}>
          <Suspense fallback={null}>
            <SharePanel picture={StagePicture} onClose={() => setOpen(false)} />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}
