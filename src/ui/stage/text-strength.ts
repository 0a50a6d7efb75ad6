import type { CanvasScene } from './canvas-scene.ts';
import { isMany } from './is-many.ts';

/** Radii in pixels of the screen between which dust becomes a text with a colour of its own. */
export const DUST = { from: 1.2, to: 4.4 };
const SHARE = 0.5;

/**
 * Share of its own colour that a text as small as dust has, the rest is paper: thousands of them are a shade and no blot. All
 * of it where texts are few, and where colours were chosen to say something.
 */
export function shareOfDust({ layout, hueOf }: Pick<CanvasScene, 'layout' | 'hueOf'>): number {
  return isMany(layout) && hueOf === null ? SHARE : 1;
}

/** The share that a text has of its own colour, by its radius in pixels of the screen; as the canvas works it out. */
export function textStrength(radius: number, dust: number): number {
  const way = Math.min(1, Math.max(0, (radius - DUST.from) / (DUST.to - DUST.from)));
  return dust + (1 - dust) * way * way * (3 - 2 * way);
}
