import { useEffect, useRef, useState } from 'react';
import { setHover } from '../../state/actions.ts';
import type { Hover } from '../../state/store.ts';
import { useStore } from '../common/use-recalling.ts';

/** Milliseconds that a pointer is on a link before its card opens: who passes over the text opens none. */
const REST = 120;
/** Milliseconds after the pointer has left link and card; less than {@link REST}, so that no two cards are open. */
const LEAVE = 80;

/** Where the card of a citation is open; its line on the map is lit as long. */
export function useCardTimes(source: string, target: string) {
  const store = useStore();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (next: HTMLElement | null) => {
    stay();
    setAnchor(next);
    if (next) setHover(store, { kind: 'edge', source, target });
    else if (isOn(store.getState().hover, source, target)) setHover(store, null);
  };
  const soon = (next: HTMLElement | null, delay: number) => {
    stay();
    timer.current = setTimeout(show, delay, next);
  };
  return {
    /** The link beside which it is open; null while it is not. */
    anchor,
    /** Opens it beside a link, or closes it, at once. */
    show,
    /** The pointer is on the link. */
    onPointed: (link: HTMLElement) => soon(link, REST),
    /** The pointer has come to the card. */
    onReached: stay,
    onLeft: () => soon(null, LEAVE),
  };
}

function isOn(hover: Hover, source: string, target: string): boolean {
  return hover?.kind === 'edge' && hover.source === source && hover.target === target;
}
