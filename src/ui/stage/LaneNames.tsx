import { NAME_LINE, type LaneName } from './lane-names.ts';

const ASIDE = 3;
const RISE = 11;

interface LaneNamesProps {
  readonly names: readonly LaneName[];
  readonly receding: boolean;
  /** Key of the name that is shown whole. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/**
 * Names of threads and tracks on ground of their own, so that no arc runs through the words; kept at the left edge while
 * the drawing moves below. One that is cut is shown whole at a tap. (Screen readers find all of it among a text's facts.)
 */
export function LaneNames({ names, receding, open, onOpen }: LaneNamesProps) {
  return (
    <g className="lane-names" data-receding={receding}>
      {names.map(({ key, lines, full, cut, x, y }) => (
        <g
          key={key}
          className="lane-head"
          data-more={cut || open === key}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          onClick={() => onOpen(open === key ? null : key)}
        >
          {cut && <title>{full}</title>}
          {lines.map(({ text, width }, number) => (
            <rect
              key={text}
              className="name-ground"
              x={-ASIDE}
              y={number * NAME_LINE - RISE}
              width={width + 2 * ASIDE}
              height={NAME_LINE}
            />
          ))}
          {lines.map(({ text, kind }, number) => (
            <text key={text} className={`${kind}-name`} y={number * NAME_LINE}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
