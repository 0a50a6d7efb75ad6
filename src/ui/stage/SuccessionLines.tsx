import { memo, useMemo } from 'react';
import { successionLines } from './succession-lines.ts';
import type { StageScene } from './use-stage-scene.ts';

/** Dashed: which text of a thread came after which, inferred from recall lists. */
export const SuccessionLines = memo(function SuccessionLines({ scene }: { readonly scene: StageScene }) {
  const { framed, lit } = scene;
  const lines = useMemo(() => successionLines(framed), [framed]);
  return (
    <g className="succession">
      {lines.map(({ source, target, from, to }) => (
        <line
          key={`${source} ${target}`}
          data-later={source}
          data-earlier={target}
          data-receding={lit !== null}
          data-marked={lit?.edge?.source === source && lit.edge.target === target}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
    </g>
  );
});
