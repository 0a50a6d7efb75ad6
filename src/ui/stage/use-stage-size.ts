import { useEffect, useState, type RefObject } from 'react';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** Size of an element in whole pixels, followed as it changes; null until it has one. */
export function useStageSize(element: RefObject<HTMLElement | null>): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  useEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const observer = new ResizeObserver(() => {
      const [width, height] = [measured.clientWidth, measured.clientHeight];
      if (width < 1 || height < 1) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
