import type { LaneName } from './lane-names.ts';

const LINE = 14;

/** Names of threads and tracks, kept at the left and right edge while the drawing moves below. */
export function LaneNames({
  names,
  receding,
}: {
  readonly names: readonly LaneName[];
  readonly receding: boolean;
}) {
  return (
    <g className="lane-names" data-receding={receding}>
      {names.map(({ key, lines, items, x, y, kind }) => (
        <g key={key} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          {lines.map((line, number) => (
            <text key={line} className={`${kind}-name`} y={number * LINE}>
              {line}
            </text>
          ))}
          {items && (
            <text className="lane-items" y={17}>
              {items}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
