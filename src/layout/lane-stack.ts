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
  /** How far arcs may rise above the trunk of a thread. */
  readonly arcRoom: number;
}

/** Header: the lane's name. Arc room: only above threads of several rows. Foot: labels and track names below. */
interface Measures {
  readonly header: number;
  readonly arcRoom: number;
  readonly step: number;
  readonly packedStep: number;
  readonly foot: number;
  readonly packedFoot: number;
}

const ROOMY: Measures = { header: 54, arcRoom: 130, step: 58, packedStep: 25, foot: 60, packedFoot: 16 };
const TIGHT: Measures = { header: 34, arcRoom: 26, step: 30, packedStep: 15, foot: 38, packedFoot: 6 };
/** Height left over goes to lanes by weight: threads of several rows have arcs to show. */
const SPARE_WEIGHT = { rows: 4, row: 1 };

/** Pixels of the stage that a lane of texts of no thread takes at least: its name stands nowhere else. */
const LEAST_PACKED = 20;

/**
 * Stacks lanes from top to bottom: as roomy as the height allows, measures shrinking together from roomy to tight;
 * what is left over when all are roomy is shared out. More lanes than fit when tight make the drawing taller.
 */
export function stackLanes(demands: readonly LaneDemand[], height: number): LaneStack {
  const tight = totalHeight(demands, TIGHT);
  const roomy = totalHeight(demands, ROOMY);
  const ease = roomy === tight ? 1 : Math.min(1, Math.max(0, (height - tight) / (roomy - tight)));
  const measures = blend(TIGHT, ROOMY, ease);
  const weights = demands.map((demand) => (hasRows(demand) ? SPARE_WEIGHT.rows : SPARE_WEIGHT.row));
  const weight = Math.max(
    1,
    weights.reduce((sum, one) => sum + one, 0),
  );
  const spare = Math.max(0, height - totalHeight(demands, measures)) / weight;
  const named = leastPacked(demands, measures, height);
  const lanes: LanePlace[] = [];
  let top = 0;
  for (const [number, demand] of demands.entries()) {
    const step = stepOf(demand, measures);
    const extra = spare * weights[number]!;
    const taken = laneHeight(demand, measures) + extra;
    const bottom = top + (demand.kind === 'other' ? Math.max(named, taken) : taken);
    const above = measures.header + arcRoomOf(demand, measures) + extra * EXTRA_ABOVE;
    lanes.push({ top, bottom, trunk: top + above + demand.rowsAbove * step + step / 2, step });
    top = bottom;
  }
  const rooms = lanes.filter((_, number) => hasRows(demands[number]!));
  const least = Math.min(...rooms.map((lane) => lane.trunk - lane.step / 2 - lane.top - measures.header));
  const arcRoom = rooms.length > 0 ? least * ARC_SHARE : measures.arcRoom;
  return { lanes, height: Math.max(height, top), arcRoom };
}

/** The least height of packed lanes in a drawing that is taller than the stage, and will be seen smaller. */
function leastPacked(demands: readonly LaneDemand[], measures: Measures, height: number): number {
  const packed = demands.filter(({ kind }) => kind === 'other').length;
  const share = Math.min(0.5, (packed * LEAST_PACKED) / height);
  return packed === 0 ? 0 : ((totalHeight(demands, measures) / (1 - share)) * share) / packed;
}

/** Arcs fill this share of the height between a lane's name and the trunk, half a step taken off for its tracks. */
const ARC_SHARE = 0.84;
/** Share of the arcs' room that a thread of one row has above it, for its labels. */
const SHOULDER = 0.22;
/** Share of a lane's extra height that goes above its rows, to the arcs. */
const EXTRA_ABOVE = 0.6;

function blend(from: Measures, to: Measures, ease: number): Measures {
  const mix = (key: keyof Measures) => from[key] + (to[key] - from[key]) * ease;
  return {
    header: mix('header'),
    arcRoom: mix('arcRoom'),
    step: mix('step'),
    packedStep: mix('packedStep'),
    foot: mix('foot'),
    packedFoot: mix('packedFoot'),
  };
}

function hasRows({ kind, rowsAbove, rowsBelow }: LaneDemand): boolean {
  return kind === 'thread' && rowsAbove + rowsBelow > 1.5;
}

function stepOf(demand: LaneDemand, measures: Measures): number {
  return hasRows(demand) ? measures.step : measures.packedStep;
}

function arcRoomOf(demand: LaneDemand, measures: Measures): number {
  if (demand.kind === 'other') return 0;
  return hasRows(demand) ? measures.arcRoom : measures.arcRoom * SHOULDER;
}

function laneHeight(demand: LaneDemand, measures: Measures): number {
  const rows = (demand.rowsAbove + demand.rowsBelow) * stepOf(demand, measures);
  const foot = demand.kind === 'thread' ? measures.foot : measures.packedFoot;
  return measures.header + arcRoomOf(demand, measures) + rows + foot;
}

function totalHeight(demands: readonly LaneDemand[], measures: Measures): number {
  return demands.reduce((sum, demand) => sum + laneHeight(demand, measures), 0);
}
