import { startTransition, useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CanvasScene } from './canvas-scene.ts';
import { openCanvas, type StageCanvas } from './stage-canvas.ts';
import { sameFraming, type Framing } from './framing.ts';
import { isMany } from './is-many.ts';
import { wasFirstFrame } from './use-first-frame.ts';

export interface CanvasState {
  /** How the camera frames the drawing; null before the first frame, or when nothing is drawn on a canvas. */
  readonly framing: Framing | null;
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
  const [lost, setLost] = useState(false);
  const onFrame = useCallback((next: Framing) => {
    const frame = () => setFraming((before) => (before && sameFraming(before, next) ? before : next));
    const opening = canvas.current === null;
    if (opening && wasFirstFrame() && latest.current && isMany(latest.current.layout)) startTransition(frame);
    else frame();
  }, []);
  useLayoutEffect(() => {
    latest.current = scene;
  }, [scene]);

  const drawn = scene !== null;
  useLayoutEffect(() => {
    const first = latest.current;
    if (!container.current || !drawn || !first || lost) return undefined;
    const opened = openCanvas(container.current, first, { onFrame, onLost: () => setLost(true) });
    if (!opened) setLost(true);
    canvas.current = opened;
    return () => {
      canvas.current = null;
      opened?.close();
    };
  }, [container, drawn, lost, onFrame]);

  useLayoutEffect(() => {
    if (scene) canvas.current?.show(scene);
  }, [scene]);

  return { framing: lost ? null : framing, lost, canvas };
}
