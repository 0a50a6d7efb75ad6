import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

const bands = [3, 36, 43, ...Array.from({ length: 26 }, (_, step) => 53 + step)].map((session, place) => ({
  session,
  start: place * 20,
  end: place * 20 + 20,
  count: 1,
}));
const view = { zoom: 1, left: 0, width: 600 };

test('labels never touch and count back from the last session', () => {
  const ticks = axisTicks(bands, view, 34);
  for (const [place, tick] of ticks.slice(1).entries())
    expect(tick.x - ticks[place]!.x).toBeGreaterThanOrEqual(34);
  expect(ticks.at(-1)!.session).toBe(78);
  expect(ticks.map((tick) => tick.session)).toContain(3);
});

test('zooming in brings every session', () => {
  const sessions = axisTicks(bands, { zoom: 2, left: 0, width: 1200 }, 34).map((tick) => tick.session);
  expect(sessions).toEqual(bands.map((band) => band.session));
});

test('what is off the screen has no tick', () => {
  expect(axisTicks(bands, { zoom: 1, left: -400, width: 100 }, 10).every(({ x }) => x >= 0 && x <= 100)).toBe(
    true,
  );
});
