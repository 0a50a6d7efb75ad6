import type { SessionBand } from './time-scale.ts';

/** How the drawing is seen: place on the screen = place on the drawing × `zoom` + `left`. */
export interface AxisView {
  readonly zoom: number;
  readonly left: number;
  readonly width: number;
}

export interface AxisTick {
  readonly session: number;
  /** Middle of the session's band, pixels of the screen. */
  readonly x: number;
}

const STEPS = [1, 2, 4, 5, 10, 20, 50];

/**
 * The sessions that get their number on the axis: as many as fit without touching, at even steps counted back from
 * the last, isolated sessions first because nothing beside them says where they are.
 * @param labelWidth room one label needs, pixels
 */
export function axisTicks(bands: readonly SessionBand[], view: AxisView, labelWidth: number): AxisTick[] {
  const ticks = bands.map((band) => ({
    session: band.session,
    x: ((band.start + band.end) / 2) * view.zoom + view.left,
  }));
  const isolated = ticks.filter(({ session }, place) => {
    return ticks[place - 1]?.session !== session - 1 && ticks[place + 1]?.session !== session + 1;
  });
  const alone = new Set(isolated);
  const last = ticks.at(-1)?.session ?? 0;
  const run = ticks.filter((tick) => !alone.has(tick));
  const steps = STEPS.map((step) => run.filter(({ session }) => (last - session) % step === 0));
  const chosen = steps.find((candidates) => clear(candidates, labelWidth)) ?? steps.at(-1) ?? [];
  const kept = keepClear([...isolated, ...chosen], labelWidth);
  return kept.filter(({ x }) => x >= 0 && x <= view.width).sort((a, b) => a.x - b.x);
}

function clear(ticks: readonly AxisTick[], labelWidth: number): boolean {
  return ticks.every((tick, place) => place === 0 || tick.x - ticks[place - 1]!.x >= labelWidth);
}

function keepClear(ticks: readonly AxisTick[], labelWidth: number): AxisTick[] {
  const kept: AxisTick[] = [];
  for (const tick of ticks) {
    if (kept.every(({ x }) => Math.abs(x - tick.x) >= labelWidth)) kept.push(tick);
  }
  return kept;
}
