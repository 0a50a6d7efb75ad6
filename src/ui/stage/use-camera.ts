import { useEffect, type RefObject } from 'react';
import { useRecalling } from '../common/use-recalling.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { StageCanvas } from './stage-canvas.ts';

/** The map is looked at as the view says; moved by hand, it is the view that follows, and nothing is left to do here. */
export function useCamera(canvas: RefObject<StageCanvas | null>): void {
  const camera = useRecalling(({ view }) => view.camera);
  useEffect(() => canvas.current?.look(camera, prefersStillness()), [canvas, camera]);
}
