import type { StageLayout } from '../../layout/stage-layout.ts';

const MOST_AT_LEISURE = 1500;

/**
 * True for drawings of so many texts that a frame may not look at each of them: they jump instead of gliding, and their
 * citations are hairlines instead of arcs, fewer while the drawing moves.
 */
export function isMany({ nodes }: StageLayout): boolean {
  return areMany(nodes.size);
}

export function areMany(texts: number): boolean {
  return texts > MOST_AT_LEISURE;
}
