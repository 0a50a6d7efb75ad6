import { useEffect, useRef } from 'react';
import { useRecalling } from './common/use-recalling.ts';

/**
 * When another text opens, the reader begins at its top. Who was inside the reader, on a link that is now gone,
 * goes on from the new heading; nobody else's focus is moved.
 */
export function useReaderFocus(): void {
  const selection = useRecalling((state) => state.view.selection);
  const open = selection.kind === 'node' ? selection.id : JSON.stringify(selection);
  const place = selection.kind === 'node' ? selection.place : null;
  const shown = useRef(open);
  const wasInside = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      wasInside.current = event.target instanceof Element && event.target.closest('.reader') !== null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (shown.current === open) return;
    shown.current = open;
    const heading = document.querySelector<HTMLElement>('.reader .reader-title');
    if (place === null) heading?.closest('.reader')?.scrollTo({ top: 0 });
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (wasInside.current && lost) heading?.focus({ preventScroll: true });
  }, [open, place]);
}
