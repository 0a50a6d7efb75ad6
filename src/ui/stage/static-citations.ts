import { oncePer } from '../../model/once-per.ts';
import { citationsInSight } from './citations-in-sight.ts';
import type { FramedScene } from './use-stage-scene.ts';

/** The citations of a drawing without a canvas, and how many there are to draw; looked for once. */
export const staticCitations = oncePer((scene: FramedScene) =>
  citationsInSight({ ...scene, graph: scene.corpus.graph }, scene.framing),
);
