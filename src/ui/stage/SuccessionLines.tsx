import { memo, useMemo } from 'react';
import { successionLines, type SuccessionLine } from './succession-lines.ts';
import type { StageScene } from './use-stage-scene.ts';

/** More lines than this share figures, because each figure of thousands takes a browser as long as a dozen lines. */
const MOST_APART = 300;
/**
 * Lines of a figure that they share. Its dashes are all worked out anew for each tile of the screen it touches: a figure
 * of all the lines takes four to thirty times as long to paint.
 */
const TOGETHER = 12;

/** Dashed: which text of a thread came after which, inferred from recall lists. */
export const SuccessionLines = memo(function SuccessionLines({ scene }: { readonly scene: StageScene }) {
  const { framed, lit } = scene;
  const lines = useMemo(() => successionLines(framed), [framed]);
  const together = lines.length > MOST_APART;
  const paths = useMemo(() => (together ? pathsOf(lines, framed) : []), [together, lines, framed]);
  const isMarked = ({ source, target }: SuccessionLine) =>
    lit?.edge?.source === source && lit.edge.target === target;
  return (
    <g className="succession">
      {paths.map((path, place) => (
        <path key={place} data-receding={lit !== null} d={path} />
      ))}
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

/** Those in sight, a dozen neighbours to a path. */
function pathsOf(lines: readonly SuccessionLine[], { size }: StageScene['framed']): string[] {
  // Several times faster than toFixed.
  const at = (place: number) => Math.round(place * 10) / 10;
  const reaches = (a: number, b: number, length: number) => Math.max(a, b) >= 0 && Math.min(a, b) <= length;
  const seen = lines
    .filter(({ from, to }) => reaches(from.x, to.x, size.width) && reaches(from.y, to.y, size.height))
    .map(({ from, to }) => ({ y: from.y, path: `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}` }))
    .sort((a, b) => a.y - b.y);
  const shares = Array.from({ length: Math.ceil(seen.length / TOGETHER) }, (_, place) =>
    seen.slice(place * TOGETHER, (place + 1) * TOGETHER),
  );
  return shares.map((share) => share.map(({ path }) => path).join(''));
}
