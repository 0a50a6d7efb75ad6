/** What a lane asks of the height of the drawing, in pixels; `rows` counts rows of nodes. */
export interface LaneDemand {
  /** Rows above the first row of the trunk, and all rows from it on. */
  readonly rowsAbove: number;
  readonly rowsBelow: number;
  readonly kind: 'thread' | 'other';
}

export interface LanePlace {
  readonly top: number;
  readonly bottom: number;
  /** The trunk's row, or the first row of a lane without one. */
  readonly trunk: number;
  /** Distance of one row from the next. */
  readonly step: number;
}

export interface LaneStack {
  readonly lanes: readonly LanePlace[];
  /** Height taken; more than asked for when there are more lanes than fit. */
  readonly height: number;
  /** Room that arcs have above the highest row of a thread. */
  readonly arcRoom: number;
}

interface Measures {
  readonly header: number;
  readonly arcRoom: number;
  readonly step: number;
  readonly packedStep: number;
  readonly foot: number;
}

const ROOMY: Measures = { header: 58, arcRoom: 128, step: 62, packedStep: 26, foot: 44 };
const TIGHT: Measures = { header: 26, arcRoom: 24, step: 30, packedStep: 15, foot: 20 };

/**
 * Stacks lanes from top to bottom: as roomy as the height allows, measures shrinking together from roomy to tight;
 * what is left over when all are roomy goes to the lanes evenly. More lanes than fit when tight make the drawing taller.
 */
export function stackLanes(demands: readonly LaneDemand[], height: number): LaneStack {
  const tight = totalHeight(demands, TIGHT);
  const roomy = totalHeight(demands, ROOMY);
  const ease = roomy === tight ? 1 : Math.min(1, Math.max(0, (height - tight) / (roomy - tight)));
  const measures = blend(TIGHT, ROOMY, ease);
  const spare = Math.max(0, height - totalHeight(demands, measures)) / Math.max(1, demands.length);
  const lanes: LanePlace[] = [];
  let top = 0;
  for (const demand of demands) {
    const step = stepOf(demand, measures);
    const bottom = top + laneHeight(demand, measures) + spare;
    const trunk =
      top + spare / 2 + measures.header + arcRoomOf(demand, measures) + demand.rowsAbove * step + step / 2;
    lanes.push({ top, bottom, trunk, step });
    top = bottom;
  }
  return { lanes, height: Math.max(height, top), arcRoom: measures.arcRoom + Math.min(spare / 3, 40) };
}

function blend(from: Measures, to: Measures, ease: number): Measures {
  const mix = (key: keyof Measures) => from[key] + (to[key] - from[key]) * ease;
  return {
    header: mix('header'),
    arcRoom: mix('arcRoom'),
    step: mix('step'),
    packedStep: mix('packedStep'),
    foot: mix('foot'),
  };
}

function stepOf(demand: LaneDemand, measures: Measures): number {
  return demand.kind === 'thread' ? measures.step : measures.packedStep;
}

function arcRoomOf(demand: LaneDemand, measures: Measures): number {
  return demand.kind === 'thread' && demand.rowsAbove + demand.rowsBelow > 1 ? measures.arcRoom : 0;
}

function laneHeight(demand: LaneDemand, measures: Measures): number {
  const rows = (demand.rowsAbove + demand.rowsBelow) * stepOf(demand, measures);
  return measures.header + arcRoomOf(demand, measures) + rows + measures.foot;
}

function totalHeight(demands: readonly LaneDemand[], measures: Measures): number {
  return demands.reduce((sum, demand) => sum + laneHeight(demand, measures), 0);
}
