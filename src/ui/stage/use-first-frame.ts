import { useEffect } from 'react';

export const FIRST_FRAME = 'recalling:first-frame';

/** Marks, once a page, when the map has been drawn, for measurements to read. */
export function useFirstFrame(drawn: boolean): void {
  useEffect(() => {
    if (!drawn || performance.getEntriesByName(FIRST_FRAME).length > 0) return;
    performance.mark(FIRST_FRAME);
  }, [drawn]);
}
