import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** Size of an element in whole pixels, followed as it changes; null until it has one. */
export function useStageSize(element: RefObject<HTMLElement | null>): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  // Before anything is painted, so that what is drawn for the size is in the first picture.
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = () => {
      const [width, height] = [measured.clientWidth, measured.clientHeight];
      if (width < 1 || height < 1) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    // A map of thousands of texts takes a while to be laid out anew; nobody's keys wait for it.
    const observer = new ResizeObserver(() => startTransition(measure));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
