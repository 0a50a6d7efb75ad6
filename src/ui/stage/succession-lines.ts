import type { Arc, Point } from '../../layout/citation-arc.ts';
import { oncePer } from '../../model/once-per.ts';
import { successionSteps } from '../../state/selectors/successions-of.ts';
import { toScreen } from './framing.ts';
import { isMany } from './is-many.ts';
import type { FramedScene } from './use-stage-scene.ts';

/** A step of a thread as it stands on the screen, from the later text to the one before. */
export interface SuccessionLine {
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
  /** The same as an arc without a bend, for finding what the pointer is near. */
  readonly arc: Arc;
}

/**
 * The steps of threads, both ends shown: on a timeline those of threads that have a lane of their own, in a network those
 * of a few texts. Elsewhere they would be lines across a crowd.
 */
export const successionLines = oncePer(
  ({ corpus, layout, framing }: FramedScene): readonly SuccessionLine[] => {
    const crowd = layout.kind === 'network' && isMany(layout);
    const steps = crowd ? [] : successionSteps(corpus);
    return steps.flatMap(({ source, target }) => {
      const [later, earlier] = [layout.nodes.get(source), layout.nodes.get(target)];
      if (!later || !earlier || later.outside || earlier.outside) return [];
      if (layout.kind === 'timeline' && layout.lanes[later.lane]?.kind !== 'thread') return [];
      const [from, to] = [toScreen(framing, later), toScreen(framing, earlier)];
      const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      return [{ source, target, from, to, arc: { from, control, to } }];
    });
  },
);
