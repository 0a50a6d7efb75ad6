import { startTransition, useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CanvasScene } from './canvas-scene.ts';
import { openCanvas, type StageCanvas } from './stage-canvas.ts';
import { sameFraming, type Framing } from './framing.ts';
import { isMany } from './is-many.ts';
import { wasFirstFrame } from './use-first-frame.ts';

export interface CanvasState {
  /** How the camera frames the drawing; null before the first frame, or when nothing is drawn on a canvas. */
  readonly framing: Framing | null;
  /** How many citations are drawn, of how many between the texts in sight. */
  readonly citations: { readonly drawn: number; readonly of: number };
  /** True when the browser has no WebGL, or took it away. */
  readonly lost: boolean;
  readonly canvas: RefObject<StageCanvas | null>;
}

/**
 * Keeps one canvas in step with the scene; a new graph gets a new canvas, everything else changes the one there is. All
 * before the browser paints, so that canvas and the names above it come in one picture; but where a canvas of thousands of
 * texts is opened again, names follow it, so that neither has to wait for the other.
 */
export function useCanvas(
  container: RefObject<HTMLDivElement | null>,
  scene: CanvasScene | null,
): CanvasState {
  const canvas = useRef<StageCanvas | null>(null);
  const latest = useRef(scene);
  const [framing, setFraming] = useState<Framing | null>(null);
  const [citations, setCitations] = useState({ drawn: 0, of: 0 });
  const [lost, setLost] = useState(false);
  const onFrame = useCallback((next: Framing) => {
    const frame = () => setFraming((before) => (before && sameFraming(before, next) ? before : next));
    const opening = canvas.current === null;
    if (opening && wasFirstFrame() && latest.current && isMany(latest.current.layout)) startTransition(frame);
    else frame();
  }, []);
  const onCitations = useCallback((drawn: number, of: number) => {
    setCitations((before) => (before.drawn === drawn && before.of === of ? before : { drawn, of }));
  }, []);
  useLayoutEffect(() => {
    latest.current = scene;
  }, [scene]);

  const drawn = scene !== null;
  useLayoutEffect(() => {
    const first = latest.current;
    if (!container.current || !drawn || !first || lost) return undefined;
    const opened = openCanvas(container.current, first, {
      onFrame,
      onCitations,
      onLost: () => setLost(true),
    });
    if (!opened) setLost(true);
    canvas.current = opened;
    return () => {
      canvas.current = null;
      opened?.close();
    };
  }, [container, drawn, lost, onFrame, onCitations]);

  useLayoutEffect(() => {
    if (scene) canvas.current?.show(scene);
  }, [scene]);

  return { framing: lost ? null : framing, citations, lost, canvas };
}
