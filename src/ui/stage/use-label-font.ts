import { useLayoutEffect, useState, type RefObject } from 'react';
import { forgetTextWidths } from './text-width.ts';

const LABEL_SIZE = 11.5;

/** The font of the map's labels within an element, as CSS writes it. */
export function labelFont(element: Element): string {
  const family = getComputedStyle(element).getPropertyValue('--sans').trim() || 'sans-serif';
  return `500 ${LABEL_SIZE}px ${family}`;
}

/** A font as it is drawn: without the first of its families as long as that is still on its way. */
function fontHere(font: string): string {
  return document.fonts.check(font) ? font : font.replace(/px [^,]*, */, 'px ');
}

/** The font of the map's labels as CSS writes it; a new value once the page's own fonts have come. */
export function useLabelFont(stage: RefObject<HTMLElement | null>): string {
  const [font, setFont] = useState(`${LABEL_SIZE}px sans-serif`);
  useLayoutEffect(() => {
    let left = false;
    const read = () => {
      if (left || !stage.current) return;
      forgetTextWidths();
      setFont(fontHere(labelFont(stage.current)));
    };
    read();
    void document.fonts.ready.then(read);
    document.fonts.addEventListener('loadingdone', read);
    return () => {
      left = true;
      document.fonts.removeEventListener('loadingdone', read);
    };
  }, [stage]);
  return font;
}
