import { memo, useMemo } from 'react';
import { successionLines, type SuccessionLine } from './succession-lines.ts';
import type { StageScene } from './use-stage-scene.ts';

/** More lines than this are drawn as one figure: a browser takes as long for each of thousands as for all of them in one. */
const MOST_APART = 300;

/** Dashed: which text of a thread came after which, inferred from recall lists. */
export const SuccessionLines = memo(function SuccessionLines({ scene }: { readonly scene: StageScene }) {
  const { framed, lit } = scene;
  const lines = useMemo(() => successionLines(framed), [framed]);
  const together = lines.length > MOST_APART;
  const path = useMemo(() => (together ? pathOf(lines, framed) : ''), [together, lines, framed]);
  const isMarked = ({ source, target }: SuccessionLine) =>
    lit?.edge?.source === source && lit.edge.target === target;
  return (
    <g className="succession">
      {together && <path data-receding={lit !== null} d={path} />}
      {(together ? lines.filter(isMarked) : lines).map((line) => (
        <line
          key={`${line.source} ${line.target}`}
          data-later={line.source}
          data-earlier={line.target}
          data-receding={lit !== null}
          data-marked={isMarked(line)}
          x1={line.from.x}
          y1={line.from.y}
          x2={line.to.x}
          y2={line.to.y}
        />
      ))}
    </g>
  );
});

/** Those in sight, or so near that the camera may bring them there before they are drawn anew. */
function pathOf(lines: readonly SuccessionLine[], { size }: StageScene['framed']): string {
  // Several times faster than toFixed.
  const at = (place: number) => Math.round(place * 10) / 10;
  const near = (a: number, b: number, length: number) =>
    Math.max(a, b) > -length && Math.min(a, b) < 2 * length;
  const seen = lines.filter(
    ({ from, to }) => near(from.x, to.x, size.width) && near(from.y, to.y, size.height),
  );
  return seen.map(({ from, to }) => `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`).join('');
}
