import type { RefObject } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { StageCanvas } from './stage-canvas.ts';
import { prefersStillness } from './prefers-stillness.ts';

const STEP = 1.6;

/** Zoom in, zoom out, whole map. */
export function StageButtons({ canvas }: { readonly canvas: RefObject<StageCanvas | null> }) {
  const { stage } = useMessages();
  return (
    <div className="stage-buttons">
      <button
        type="button"
        title={stage.zoomIn}
        aria-label={stage.zoomIn}
        onClick={() => canvas.current?.zoom(STEP, prefersStillness())}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        title={stage.zoomOut}
        aria-label={stage.zoomOut}
        onClick={() => canvas.current?.zoom(1 / STEP, prefersStillness())}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        title={stage.wholeMap}
        aria-label={stage.wholeMap}
        onClick={() => canvas.current?.look(null, prefersStillness())}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
    </div>
  );
}
