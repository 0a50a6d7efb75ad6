import type { StageLayout } from '../../layout/stage-layout.ts';
import type { Point } from '../../layout/citation-arc.ts';

/** How the camera frames the drawing: place on the screen = place on the drawing × `zoom` + (`left`, `top`). */
export interface Framing {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

/** A text as it stands on the screen, pixels of the stage. */
export interface ScreenNode extends Point {
  readonly id: string;
  readonly radius: number;
}

/** All of the drawing, filling the stage. */
export function wholeDrawing(layout: StageLayout, width: number): Framing {
  return { zoom: width / layout.width, left: 0, top: 0 };
}

export function toScreen({ zoom, left, top }: Framing, { x, y }: Point): Point {
  return { x: x * zoom + left, y: y * zoom + top };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Times that radii on the screen are those of the layout: the square root of how much nearer the camera is than where it
 * shows all of the drawing, on the canvas and on the layers above it alike.
 */
export function radiusGrowth({ zoom }: Framing, layout: StageLayout, size: Size): number {
  return Math.sqrt(zoom / wholeDrawing(layout, size.width).zoom);
}

export function sameFraming(a: Framing, b: Framing): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 1e-5 && Math.abs(a.left - b.left) < 0.01 && Math.abs(a.top - b.top) < 0.01
  );
}

/** The texts shown, as they stand on the screen; `spare` pixels beyond the edges are still counted as seen. */
export function screenNodes(
  layout: StageLayout,
  framing: Framing,
  size: Size,
  spare = 0,
): ReadonlyMap<string, ScreenNode> {
  const seen = new Map<string, ScreenNode>();
  const growth = radiusGrowth(framing, layout, size);
  for (const node of layout.nodes.values()) {
    if (node.outside) continue;
    const { x, y } = toScreen(framing, node);
    if (x < -spare || y < -spare || x > size.width + spare || y > size.height + spare) continue;
    seen.set(node.id, { id: node.id, x, y, radius: node.radius * growth });
  }
  return seen;
}
