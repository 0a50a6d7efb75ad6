import type { CDPSession } from '@playwright/test';
import { valueOf } from './open-page.ts';

/** As text, for the page. What the browser has noted comes after the moment in which it is asked for. */
const LONGEST = (since: number) => `new Promise((done) => {
  new PerformanceObserver((list, observer) => { observer.disconnect();
    done(Math.max(0, ...list.getEntries().filter(({ startTime }) => startTime >= ${since}).map(({ duration }) => duration)));
  }).observe({ type: 'longtask', buffered: true }); setTimeout(() => done(0), 300); })`;

/** The longest time that a page answered nobody since a moment of its own clock, milliseconds; 0 where that was under 50. */
export async function longestTask(devtools: CDPSession, since: number): Promise<number> {
  return Number(await valueOf(devtools, LONGEST(since)));
}
