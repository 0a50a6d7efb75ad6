import { startTransition, useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { setCamera } from '../../state/actions.ts';
import { afterPaint } from '../common/after-paint.ts';
import { useStore } from '../common/use-recalling.ts';
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
 * texts is opened again, it follows the page around it and names follow it, so that none has to wait for the others.
 */
export function useCanvas(
  container: RefObject<HTMLDivElement | null>,
  scene: CanvasScene | null,
): CanvasState {
  const store = useStore();
  const canvas = useRef<StageCanvas | null>(null);
  const latest = useRef(scene);
  const [framing, setFraming] = useState<Framing | null>(null);
  const [citations, setCitations] = useState({ drawn: 0, of: 0 });
  const [lost, setLost] = useState(false);
  const onFrame = useCallback((next: Framing) => {
    const frame = () => setFraming((before) => (before && sameFraming(before, next) ? before : next));
    const opening = canvas.current === null;
    if (opening && latest.current && isSlowToOpen(latest.current)) startTransition(frame);
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
    const paper = container.current;
    const openNow = () => {
      const { camera } = store.getState().view;
      canvas.current = openCanvas(
        paper,
        { scene: latest.current ?? first, camera },
        { onFrame, onCitations, onRest: (at) => setCamera(store, at), onLost: () => setLost(true) },
      );
      if (!canvas.current) setLost(true);
    };
    const callOff = isSlowToOpen(first) ? afterPaint(openNow) : openNow();
    return () => {
      callOff?.();
      canvas.current?.close();
      canvas.current = null;
    };
  }, [container, drawn, lost, store, onFrame, onCitations]);

  useLayoutEffect(() => {
    if (scene) canvas.current?.show(scene);
  }, [scene]);

  return { framing: lost ? null : framing, citations, lost, canvas };
}

/** Whether a canvas is opened again, on thousands of texts: it is not what the reader waits for to see anything at all. */
function isSlowToOpen({ layout }: CanvasScene): boolean {
  return wasFirstFrame() && isMany(layout);
}
