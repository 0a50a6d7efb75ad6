import type { CDPSession } from '@playwright/test';
import { median } from './median.ts';
import { valueOf } from './open-page.ts';

/** Milliseconds between frames while something moved. */
export interface Frames {
  readonly median: number;
  readonly percentile95: number;
  /** Of a frame, what our own scripts took. */
  readonly script: number;
}

/** As text, because a compiled function would bring names that the page does not know. */
const COUNT = `(() => { const frames = []; let last = 0;
  const tick = (now) => { if (last) frames.push(now - last); last = now; window.counting = requestAnimationFrame(tick); };
  requestAnimationFrame(tick); window.stopCounting = () => { cancelAnimationFrame(window.counting); return frames; }; })()`;

/** The frames that a page drew while somebody did something. The session must have asked for the page's metrics. */
export async function framesWhile(devtools: CDPSession, act: () => Promise<void>): Promise<Frames> {
  const before = await scriptTime(devtools);
  await valueOf(devtools, COUNT);
  await act();
  const frames = (await valueOf(devtools, 'window.stopCounting()')) as number[];
  const script = ((await scriptTime(devtools)) - before) / frames.length;
  const sorted = frames.toSorted((a, b) => a - b);
  const percentile95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return { median: median(frames), percentile95, script };
}

/** Milliseconds that scripts have taken so far. */
async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}
