import { useEffect } from 'react';
import { afterPaint } from '../common/after-paint.ts';

export const FIRST_FRAME = 'recalling:first-frame';

/** Marks, once a page, when the map with its names has been painted, for measurements to read. */
export function useFirstFrame(drawn: boolean): void {
  useEffect(() => {
    if (!drawn || wasFirstFrame()) return undefined;
    return afterPaint(() => performance.mark(FIRST_FRAME));
  }, [drawn]);
}

/** Whether the page has shown a map before. */
export function wasFirstFrame(): boolean {
  return performance.getEntriesByName(FIRST_FRAME).length > 0;
}
