import { useEffect, useRef, type RefObject } from 'react';
import type { StageLayout } from '../../layout/stage-layout.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { StageCanvas } from './stage-canvas.ts';

/** A text that is opened from elsewhere is brought into sight, where the camera is so near that it would not be seen. */
export function useSelectionInSight(
  canvas: RefObject<StageCanvas | null>,
  selected: string | null,
  layout: StageLayout | null,
): void {
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  }, [layout]);
  useEffect(() => {
    const place = selected === null ? undefined : latest.current?.nodes.get(selected);
    if (place && !place.outside) canvas.current?.bringIntoSight(place, prefersStillness());
  }, [canvas, selected]);
}
