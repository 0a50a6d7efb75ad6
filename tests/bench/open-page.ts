import type { Browser, CDPSession, Page } from '@playwright/test';
import { FIRST_FRAME } from '../../src/ui/stage/use-first-frame.ts';

/** A page that has been opened and has come to rest; milliseconds from the start of navigation. */
export interface OpenedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Until the first drawn frame was painted. */
  readonly firstFrame: number;
  /** Processor time that all threads of the page and of the graphics process took until then. */
  readonly processor: number;
  /** Until the page had nothing left to do and would answer at once. */
  readonly interactive: number;
  /** Addresses asked for until the first frame, the page's own first. */
  readonly fetched: readonly string[];
}

const MARK = JSON.stringify(FIRST_FRAME);
/**
 * As text, and through the tools' own session: what Playwright brings into a page to wait for something takes as long as
 * some of what is measured.
 */
const FIRST_FRAME_MARK = `new Promise((done) => { new PerformanceObserver((list, observer) => {
  const [mark] = list.getEntriesByName(${MARK});
  if (mark) { observer.disconnect(); done(mark.startTime); }
}).observe({ type: 'mark', buffered: true }); })`;
const IDLE = 'new Promise((done) => requestIdleCallback(() => done(performance.now())))';
const FETCHED = `[location.href, ...performance.getEntriesByType('resource')
  .filter(({ startTime }) => startTime <= performance.getEntriesByName(${MARK})[0].startTime)
  .map(({ name }) => name)]`;

/** Opens a page in a fresh context, hands it over, and closes it. */
export async function openPage<Result>(
  browser: Browser,
  address: string,
  walk: (opened: OpenedPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'es-ES',
    serviceWorkers: 'block',
  });
  const processes = await browser.newBrowserCDPSession();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const before = await processorTime(processes);
    await page.goto(address, { waitUntil: 'commit' });
    const firstFrame = Number(await valueOf(devtools, FIRST_FRAME_MARK));
    const processor = (await processorTime(processes)) - before;
    const interactive = Number(await valueOf(devtools, IDLE));
    const fetched = (await valueOf(devtools, FETCHED)) as string[];
    return await walk({ page, devtools, firstFrame, processor, interactive, fetched });
  } finally {
    // Where the browser is gone, what went wrong before is to be heard.
    await processes.detach().catch(() => {});
    await context.close();
  }
}

/** What an expression comes to in the page, once it is settled. */
export async function valueOf(devtools: CDPSession, expression: string): Promise<unknown> {
  const { result } = await devtools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as unknown;
}

/** Milliseconds of processor time that pages and graphics have taken so far. */
async function processorTime(processes: CDPSession): Promise<number> {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  const counted = processInfo.filter(({ type }) => /render|gpu/i.test(type));
  return counted.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
