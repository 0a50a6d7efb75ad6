import { useEffect, useRef, type RefObject } from 'react';
import { useRecalling } from '../common/use-recalling.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { StageCanvas } from './stage-canvas.ts';

/** Other sessions, or another filter, fill the stage anew: the camera goes back to all of the drawing. */
export function useWholeOnNewTexts(canvas: RefObject<StageCanvas | null>): void {
  const { sessions, filter } = useRecalling((state) => state.view);
  const before = useRef({ sessions, filter });
  useEffect(() => {
    const { current } = before;
    if (current.sessions !== sessions || current.filter !== filter) canvas.current?.fit(prefersStillness());
    before.current = { sessions, filter };
  }, [sessions, filter, canvas]);
}
