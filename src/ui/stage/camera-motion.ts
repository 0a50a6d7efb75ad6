import type Sigma from 'sigma';
import { edgeBudget } from './edge-budget.ts';
import { STANDSTILL } from './standstill.ts';

/** Whether a camera moves, and what there is time for while it does. */
export interface CameraMotion {
  /** How many citations are drawn with the next frame; all of them when the camera stands still. */
  readonly edges: () => number;
  /** Follows a canvas, and draws it again in full when its camera has come to `rest`. Gives back how to stop. */
  readonly follow: (sigma: Sigma, rest: () => void) => () => void;
}

/** Sigma's own way takes what it drew for moving until somebody asks for more, and looks at all texts again after each drag. */
export function cameraMotion(): CameraMotion {
  const budget = edgeBudget();
  let moving = false;
  return {
    edges: () => (moving ? budget.edges() : Infinity),
    follow: (sigma, onRest) => {
      let { x, y, ratio } = sigma.getCamera().getState();
      let standstill: ReturnType<typeof setTimeout> | undefined;
      let frame = 0;
      const rest = () => {
        moving = false;
        budget.rested();
        onRest();
        sigma.scheduleRender();
      };
      sigma.on('beforeRender', () => {
        const now = sigma.getCamera().getState();
        if (now.x === x && now.y === y && now.ratio === ratio) return;
        ({ x, y, ratio } = now);
        moving = true;
        clearTimeout(standstill);
        standstill = setTimeout(rest, STANDSTILL);
        const start = performance.now();
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => budget.took(performance.now() - start));
      });
      return () => {
        clearTimeout(standstill);
        cancelAnimationFrame(frame);
      };
    },
  };
}
