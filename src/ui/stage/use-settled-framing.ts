import { startTransition, useEffect, useState } from 'react';
import type { Framing } from './framing.ts';
import { STANDSTILL } from './standstill.ts';

interface Settled {
  /** What the layers above the canvas are drawn for; null before the first frame. */
  readonly settled: Framing | null;
  /** As CSS: how to move what was drawn so, to where the camera is now; undefined where it is there. */
  readonly shift: string | undefined;
}

/**
 * Where there are many texts, names and marks are not drawn anew for each frame of a moving camera but moved as they
 * are, and drawn again when it stands still. Where there are few, they are always drawn for the frame.
 */
export function useSettledFraming(framing: Framing | null, many: boolean): Settled {
  const [settled, setSettled] = useState(framing);
  const first = settled === null;
  useEffect(() => {
    if (!many || framing === null) return undefined;
    const settle = () => startTransition(() => setSettled(framing));
    const timer = setTimeout(settle, first ? 0 : STANDSTILL);
    return () => clearTimeout(timer);
  }, [framing, many, first]);
  if (!many || framing === null || settled === null) return { settled: framing, shift: undefined };
  return { settled, shift: shiftBetween(settled, framing) };
}

function shiftBetween(from: Framing, to: Framing): string | undefined {
  if (from === to) return undefined;
  const scale = to.zoom / from.zoom;
  return `matrix(${scale},0,0,${scale},${to.left - from.left * scale},${to.top - from.top * scale})`;
}
