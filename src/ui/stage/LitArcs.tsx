import { useMemo } from 'react';
import { arcPath, litArcs } from './scene-arcs.ts';
import type { StageScene } from './use-stage-scene.ts';

const THINNEST = 1.2;
const THICKEST = 2.8;

/** The citations of the text in focus: blue to the past it recalls, orange to the future that recalls it. */
export function LitArcs({ scene }: { readonly scene: StageScene }) {
  // The marked one is drawn last, above the others.
  const arcs = useMemo(() => litArcs(scene).toSorted((a, b) => Number(a.marked) - Number(b.marked)), [scene]);
  return (
    <g className="lit-arcs" data-marked={arcs.some(({ marked }) => marked)}>
      {arcs.map(({ source, target, time, mentions, marked, arc }) => (
        <path
          key={`${source} ${target}`}
          className={`lit-arc ${time}`}
          data-marked={marked}
          data-inferred={mentions === 0}
          data-source={source}
          data-target={target}
          d={arcPath(arc)}
          strokeWidth={marked ? THICKEST : Math.min(THICKEST, THINNEST + Math.max(0, mentions - 1) * 0.35)}
        />
      ))}
    </g>
  );
}
