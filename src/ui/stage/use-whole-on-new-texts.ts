import { useEffect, useRef, type RefObject } from 'react';
import { useRecalling } from '../common/use-recalling.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { StageCanvas } from './stage-canvas.ts';

/** Other sessions, another filter, or another kind of map fill the stage anew: the camera goes back to all of the drawing. */
export function useWholeOnNewTexts(canvas: RefObject<StageCanvas | null>): void {
  const { sessions, filter, stage } = useRecalling((state) => state.view);
  const before = useRef({ sessions, filter, stage });
  useEffect(() => {
    const { current } = before;
    const same = current.sessions === sessions && current.filter === filter && current.stage === stage;
    if (!same) canvas.current?.fit(prefersStillness());
    before.current = { sessions, filter, stage };
  }, [sessions, filter, stage, canvas]);
}
