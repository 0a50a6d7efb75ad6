import { useEffect } from 'react';

export const FIRST_FRAME = 'recalling:first-frame';

/** Marks, once a page, when the map with its names has been painted, for measurements to read. */
export function useFirstFrame(drawn: boolean): void {
  useEffect(() => {
    if (!drawn || performance.getEntriesByName(FIRST_FRAME).length > 0) return undefined;
    let painted: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted after its callbacks, and before the next task.
    const frame = requestAnimationFrame(() => {
      painted = setTimeout(() => performance.mark(FIRST_FRAME));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(painted);
    };
  }, [drawn]);
}
