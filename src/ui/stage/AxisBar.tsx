import { memo, useMemo } from 'react';
import { axisTicks } from '../../layout/axis-ticks.ts';
import { sessionYear } from '../../model/session.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AXIS_HEIGHT, type FramedScene } from './use-stage-scene.ts';

const LABEL_WIDTH = 34;
const MARK = 5;

/** The axis at the foot of the stage: years and the sessions that opened in them; folds marked. */
export const AxisBar = memo(function AxisBar({
  scene: { layout, framing, size },
}: {
  readonly scene: FramedScene;
}) {
  const messages = useMessages();
  const ticks = useMemo(
    () => axisTicks(layout.bands, { ...framing, width: size.width }, LABEL_WIDTH),
    [layout, framing, size.width],
  );
  const x = (place: number) => place * framing.zoom + framing.left;
  return (
    <svg className="axis-bar" height={AXIS_HEIGHT} aria-hidden="true">
      <line className="axis-line" x1={0} x2={size.width} y1={0.5} y2={0.5} />
      {ticks.map((tick) => (
        <g key={tick.session} transform={`translate(${tick.x.toFixed(1)} 0)`}>
          <text className="axis-year" y={17}>
            {sessionYear(tick.session)}
          </text>
          <text className="axis-session" y={32}>
            {messages.session.ordinal(tick.session)}
          </text>
        </g>
      ))}
      {layout.folds.map(({ firstSession, lastSession, start, end }) => (
        <g key={firstSession} className="fold-mark" transform={`translate(${x((start + end) / 2)} 0.5)`}>
          <title>
            {messages.stage.fold(String(sessionYear(firstSession)), String(sessionYear(lastSession) + 1))}
          </title>
          <path className="fold-gap" d={`M${-MARK} 0H${MARK}`} />
          <path d={`M${-MARK - 2} ${MARK}L${-MARK + 2} ${-MARK}M${MARK - 2} ${MARK}L${MARK + 2} ${-MARK}`} />
        </g>
      ))}
    </svg>
  );
});
