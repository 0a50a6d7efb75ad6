import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { MapCamera } from '../../state/map-camera.ts';
import { beginAt, bringIntoSight, cameraOf, comeNearer, framingOf, lookThrough } from './canvas-camera.ts';
import { cameraMotion } from './camera-motion.ts';
import { citationProgram } from './citation-program.ts';
import { citationsInSight } from './citations-in-sight.ts';
import { drawnCitations, drawnTexts, NO_MARKS, type DrawnCitation } from './drawn-marks.ts';
import type { Framing } from './framing.ts';
import { hairlineProgram } from './hairline-program.ts';
import { isMany } from './is-many.ts';
import { prefersStillness } from './prefers-stillness.ts';
import type { CanvasScene } from './canvas-scene.ts';
import { ringProgram } from './ring-program.ts';
import { shareOfDust } from './text-strength.ts';
import { Undrawn } from './undrawn.ts';

/** The canvas of the stage: sigma behind a door, so that nothing else knows it. */
export interface StageCanvas {
  readonly show: (scene: CanvasScene) => void;
  /** `times` above 1 comes nearer; `still` does so at once. */
  readonly zoom: (times: number, still: boolean) => void;
  /** Looks where a camera does, or, at null, at all of the drawing. Where it does so already, nothing happens. */
  readonly look: (camera: MapCamera | null, still: boolean) => void;
  /** Moves the camera so that a place of the drawing stands in the middle, unless it is well in sight. */
  readonly bringIntoSight: (place: { readonly x: number; readonly y: number }, still: boolean) => void;
  readonly close: () => void;
}

interface CanvasListeners {
  readonly onFrame: (framing: Framing) => void;
  /** The camera has come to rest. */
  readonly onRest: (camera: MapCamera | null) => void;
  /** So many citations are drawn, of as many that there are between the texts in sight. */
  readonly onCitations: (drawn: number, of: number) => void;
  readonly onLost: () => void;
}

/** Mean distance between texts, in pixels, at which the camera comes no nearer. */
const NEAREST = 380;
/** Milliseconds; none at all would be a division by nothing. */
const AT_ONCE = { zoomDuration: 1, doubleClickZoomingDuration: 1, inertiaDuration: 1 };

const CitationArc = createEdgeCurveProgram();

/** Opens a canvas in a container, looking where a camera does; null where the browser has no WebGL to give. */
export function openCanvas(
  container: HTMLElement,
  { scene: first, camera }: { readonly scene: CanvasScene; readonly camera: MapCamera | null },
  listeners: CanvasListeners,
): StageCanvas | null {
  let scene = first;
  let marks = NO_MARKS;
  const motion = cameraMotion();
  const programs = citationPrograms(() => marks.citations, motion.edges);
  const circle = ringProgram(
    () => marks.texts,
    () => ({ paper: scene.theme.paper, dust: shareOfDust(scene) }),
  );
  const sigma = startSigma(container, {
    nodeProgramClasses: { circle },
    edgeProgramClasses: programs(first),
  });
  if (!sigma) return null;
  const stop = followLoss(container, listeners.onLost);
  sigma.on('afterRender', () => {
    if (marks !== NO_MARKS) listeners.onFrame(framingOf(sigma, scene));
  });
  const frame = () => {
    // The frames on the way to the new one have nothing to show.
    marks = NO_MARKS;
    frameDrawing(sigma, scene);
  };
  const show = () => {
    marks = { texts: drawnTexts(scene), citations: citationsSeen(sigma, scene, listeners) };
    sigma.refresh();
  };
  const rest = () => {
    if (isMany(scene.layout)) marks = { ...marks, citations: citationsSeen(sigma, scene, listeners) };
    listeners.onRest(cameraOf(sigma, scene));
  };
  frame();
  if (camera) beginAt(sigma, scene, camera);
  show();
  const unfollow = motion.follow(sigma, rest);
  return {
    show: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      if (programs(next) !== programs(before)) sigma.setSetting('edgeProgramClasses', programs(next));
      if (next.size !== before.size || next.layout.height !== before.layout.height) frame();
      show();
    },
    zoom: (times, still) => comeNearer(sigma, times, still),
    look: (to, still) => lookThrough(sigma, scene, to, still),
    bringIntoSight: (place, still) => bringIntoSight(sigma, scene, place, still),
    close: () => {
      stop();
      unfollow();
      sigma.kill();
    },
  };
}

/** How citations are drawn: few as arcs, those of many texts as hairlines. Sigma's own names, so that none of its own programs is compiled. */
function citationPrograms(citations: () => readonly DrawnCitation[], most: () => number) {
  const arc = { line: citationProgram(CitationArc, citations), arrow: Undrawn };
  const hairline = { line: citationProgram(hairlineProgram(most), citations), arrow: Undrawn };
  return ({ layout }: CanvasScene) => (isMany(layout) ? hairline : arc);
}

/** Sigma; null where the browser has no WebGL to give, which sigma finds out by failing. */
function startSigma(container: HTMLElement, programs: Partial<Settings>): Sigma | null {
  // It draws nothing for a graph without a node.
  const graph = new DirectedGraph();
  graph.addNode('', { x: 0, y: 0 });
  const settings: Partial<Settings> = {
    renderLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    maxCameraRatio: 1,
    nodeHoverProgramClasses: { circle: Undrawn },
    allowInvalidContainer: true,
    ...programs,
    ...(prefersStillness() ? AT_ONCE : {}),
  };
  try {
    const sigma = new Sigma(graph, container, settings);
    // Sigma would ask the graphics card what is below each move of the pointer; the layout knows that at once.
    sigma.getMouseCaptor().removeAllListeners();
    sigma.getTouchCaptor().removeAllListeners();
    return sigma;
  } catch {
    container.replaceChildren();
    return null;
  }
}

/** The citations of what the camera frames, as they are drawn; it is said how many they are. */
function citationsSeen(sigma: Sigma, scene: CanvasScene, { onCitations }: CanvasListeners) {
  const { ends, of } = citationsInSight(scene, framingOf(sigma, scene));
  const citations = drawnCitations(scene, ends);
  onCitations(citations.length, of);
  return citations;
}

/** One pixel of the drawing is one pixel of the stage when the camera stands at rest. */
function frameDrawing(sigma: Sigma, { layout, size }: CanvasScene): void {
  const mean = Math.sqrt((size.width * size.height) / Math.max(1, layout.nodes.size));
  sigma.setSetting('minCameraRatio', Math.min(0.4, mean / NEAREST));
  const box = { x: [0, layout.width], y: [0, layout.height] } as const;
  sigma.setCustomBBox({ x: [...box.x], y: [...box.y] });
  sigma.resize(true);
  // The boundaries are checked against the box as it is processed: first the box, then the boundaries.
  sigma.refresh();
  sigma.setSetting('cameraPanBoundaries', {
    tolerance: 0,
    boundaries: { x: [...box.x], y: [...box.y] },
  });
}

/** Tells when the browser takes WebGL away; gives back how to stop. */
function followLoss(container: HTMLElement, onLost: () => void): () => void {
  const controller = new AbortController();
  const lose = (event: Event) => {
    event.preventDefault();
    onLost();
  };
  container.addEventListener('webglcontextlost', lose, { capture: true, signal: controller.signal });
  return () => controller.abort();
}
