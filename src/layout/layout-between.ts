import type { StageLayout } from './stage-layout.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The layout at a share of the way, 0 to 1, from one layout to another of the same texts and size. What is only in
 * the second stands in its place from the beginning.
 */
export function layoutBetween(from: StageLayout, to: StageLayout, share: number): StageLayout {
  const mix = (a: number, b: number) => a + (b - a) * share;
  const nodes = new Map(to.nodes);
  for (const [id, goal] of to.nodes) {
    const start = from.nodes.get(id);
    if (!start) continue;
    const radius = mix(start.radius, goal.radius);
    nodes.set(id, { ...goal, radius, x: mix(start.x, goal.x), y: mix(start.y, goal.y) });
  }
  const stretches = <T extends Stretch>(
    before: readonly T[],
    after: readonly T[],
    key: (one: T) => number,
  ): T[] => {
    const starts = new Map(before.map((one) => [key(one), one]));
    return after.map((goal) => {
      const start = starts.get(key(goal)) ?? goal;
      return { ...goal, start: mix(start.start, goal.start), end: mix(start.end, goal.end) };
    });
  };
  return {
    ...to,
    nodes,
    bands: stretches(from.bands, to.bands, ({ session }) => session),
    folds: stretches(from.folds, to.folds, ({ firstSession }) => firstSession),
  };
}
