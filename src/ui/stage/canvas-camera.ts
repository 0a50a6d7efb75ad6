import type Sigma from 'sigma';
import { formatCamera, mapCamera, type MapCamera } from '../../state/map-camera.ts';
import type { CanvasScene } from './canvas-scene.ts';
import type { Framing } from './framing.ts';

/** Milliseconds that the camera takes from one place to another. */
const GLIDE = 240;

export function framingOf(sigma: Sigma, { layout }: CanvasScene): Framing {
  const corner = sigma.graphToViewport({ x: 0, y: layout.height });
  const across = sigma.graphToViewport({ x: layout.width, y: layout.height });
  return { zoom: (across.x - corner.x) / layout.width, left: corner.x, top: corner.y };
}

/** Sigma's camera is in places of the drawing with its longer side as 1, and counts y upwards. */
export function cameraOf(sigma: Sigma, { layout: { width, height } }: CanvasScene): MapCamera | null {
  const { x, y, ratio } = sigma.getCamera().getState();
  const longer = Math.max(width, height);
  return mapCamera(0.5 + ((x - 0.5) * longer) / width, 0.5 - ((y - 0.5) * longer) / height, 1 / ratio);
}

function stateOf(camera: MapCamera | null, { layout: { width, height } }: CanvasScene) {
  if (camera === null) return { x: 0.5, y: 0.5, ratio: 1 };
  const { x, y, nearness } = camera;
  const longer = Math.max(width, height);
  return {
    x: 0.5 + ((x - 0.5) * width) / longer,
    y: 0.5 - ((y - 0.5) * height) / longer,
    ratio: 1 / nearness,
  };
}

/** Looks where a camera does, or, at null, at all of the drawing. Where it does so already, nothing happens. */
export function lookThrough(
  sigma: Sigma,
  scene: CanvasScene,
  camera: MapCamera | null,
  still: boolean,
): void {
  if (formatCamera(camera) !== formatCamera(cameraOf(sigma, scene)))
    move(sigma, stateOf(camera, scene), still);
}

/** Looks where a camera does before anything is drawn. */
export function beginAt(sigma: Sigma, scene: CanvasScene, camera: MapCamera): void {
  lookThrough(sigma, scene, camera, true);
  // What is in sight is reckoned from the frame before.
  sigma.refresh();
}

/** Comes nearer by times above 1. */
export function comeNearer(sigma: Sigma, times: number, still: boolean): void {
  move(sigma, { ratio: sigma.getCamera().ratio / times }, still);
}

function move(
  sigma: Sigma,
  state: { readonly x?: number; readonly y?: number; readonly ratio?: number },
  still: boolean,
): void {
  if (still) sigma.getCamera().setState(state);
  else void sigma.getCamera().animate(state, { duration: GLIDE, easing: 'cubicOut' });
}

/** Moves the camera so that a place of the drawing stands in the middle, unless it is well in sight. */
export function bringIntoSight(
  sigma: Sigma,
  { layout, size }: CanvasScene,
  place: { readonly x: number; readonly y: number },
  still: boolean,
): void {
  const onDrawing = { x: place.x, y: layout.height - place.y };
  const { x, y } = sigma.graphToViewport(onDrawing);
  const spare = Math.min(60, size.width / 8);
  if (x >= spare && y >= spare && x <= size.width - spare && y <= size.height - spare) return;
  const middle = sigma.viewportToFramedGraph(sigma.graphToViewport(onDrawing));
  if (sigma.getCamera().ratio < 1) move(sigma, { x: middle.x, y: middle.y }, still);
}
