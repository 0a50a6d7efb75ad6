import { useEffect, useRef, type RefObject } from 'react';
import { useRecalling } from '../common/use-recalling.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { StageCanvas } from './stage-canvas.ts';

/** Another range of sessions fills the stage anew: the camera goes back to all of the drawing. */
export function useWholeOnNewSessions(canvas: RefObject<StageCanvas | null>): void {
  const sessions = useRecalling((state) => state.view.sessions);
  const before = useRef(sessions);
  useEffect(() => {
    if (before.current !== sessions) canvas.current?.fit(prefersStillness());
    before.current = sessions;
  }, [sessions, canvas]);
}
