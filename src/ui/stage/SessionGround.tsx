import { memo } from 'react';
import { LOWEST_LANE } from './lowest-lane.ts';
import type { FramedScene } from './use-stage-scene.ts';

/** The paper: a hairline where each session opens, a zigzag down each fold, a rule between lanes. */
export const SessionGround = memo(function SessionGround({
  scene: { layout, framing, size },
}: {
  readonly scene: FramedScene;
}) {
  const x = (place: number) => place * framing.zoom + framing.left;
  const y = (place: number) => place * framing.zoom + framing.top;
  const last = layout.bands.at(-1);
  return (
    <g className="session-ground">
      {layout.bands.map(({ session, start }) => (
        <line key={session} x1={x(start)} x2={x(start)} y1={0} y2={size.height} />
      ))}
      {last && <line x1={x(last.end)} x2={x(last.end)} y1={0} y2={size.height} />}
      {layout.folds.map(({ firstSession, start, end }) => (
        <rect
          key={firstSession}
          className="fold"
          x={x(start)}
          y={0}
          width={Math.max(0, x(end) - x(start))}
          height={size.height}
        />
      ))}
      {layout.lanes
        .slice(1)
        .map((lane) =>
          (lane.bottom - lane.top) * framing.zoom < LOWEST_LANE ? null : (
            <line
              key={lane.top}
              className="lane-rule"
              x1={0}
              x2={size.width}
              y1={y(lane.top)}
              y2={y(lane.top)}
            />
          ),
        )}
    </g>
  );
});
