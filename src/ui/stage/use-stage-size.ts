import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';
import { wasFirstFrame } from './use-first-frame.ts';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Size of an element in whole pixels, followed as it changes; null until it has one.
 * @param many what is drawn for it takes a while; nobody's keys wait for it
 */
export function useStageSize(element: RefObject<HTMLElement | null>, many: boolean): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  // Before anything is painted, so that what is drawn for the size is in the first picture of the page.
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = () => {
      const [width, height] = [measured.clientWidth, measured.clientHeight];
      if (width < 1 || height < 1) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    if (many && wasFirstFrame()) startTransition(measure);
    else measure();
    const observer = new ResizeObserver(() => startTransition(measure));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, many]);
  return size;
}
