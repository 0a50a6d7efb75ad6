import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { es } from '../../src/ui/messages/es.ts';
import { FIRST_FRAME } from '../../src/ui/stage/use-first-frame.ts';
import { median } from './median.ts';

/** What one visit of a page measured; milliseconds where nothing else is said. */
export interface PageVisit {
  /** From the start of navigation to the first drawn frame of the map. */
  readonly firstFrame: number;
  /** To the moment at which the page has nothing left to do and answers at once. */
  readonly interactive: number;
  /** Between frames while the map is dragged, and the share of our own scripts in it. */
  readonly panFrame: number;
  readonly panFrame95: number;
  readonly panScript: number;
  readonly zoomFrame: number;
  /** From a click on a text to its first paragraph on the screen. */
  readonly clickToText: number;
  /** From pointing at a text to its citations lit. */
  readonly hoverToLit: number;
  /** From the last of three keystrokes to results. */
  readonly keyToResults: number;
  /** After a collection, MB (1,000,000 bytes). */
  readonly heap: number;
  /** Fetched until interactive, as gzip sends it, kB (1,000 bytes). */
  readonly wire: number;
  /** The scripts among it. */
  readonly script: number;
}

const SETTLE = 1500;
const RESULT = '.search [role="option"]';
/** What the card of a text says in Spanish, in which the page is opened. */
const HERE = es.stage.states.here;
const MOST_FELT_FOR = 600;
/** Counts frames from inside the page; as text, because a compiled function would bring names the page does not know. */
const COUNT_FRAMES = `(() => { const frames = []; let last = 0;
  const tick = (now) => { if (last) frames.push(now - last); last = now; window.counting = requestAnimationFrame(tick); };
  requestAnimationFrame(tick); window.stopCounting = () => { cancelAnimationFrame(window.counting); return frames; }; })()`;
/** Milliseconds until an element is there and a frame has shown it. */
const UNTIL = (selector: string) => `new Promise((done) => { const start = performance.now();
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => done(performance.now() - start)) : requestAnimationFrame(look); look(); })`;

/** Opens a page in a fresh context and walks it: wait, drag, zoom, point, click, search. */
export async function visitPage(browser: Browser, address: string): Promise<PageVisit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'es-ES',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const fetched = countFetched(page);
    await page.goto(address);
    const firstFrame = await markOf(page, FIRST_FRAME);
    const interactive = Number(
      await page.evaluate('new Promise((done) => requestIdleCallback(() => done(performance.now())))'),
    );
    const { wire, script } = await fetched();
    await page.waitForTimeout(SETTLE);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const moving = await panAndZoom(page, devtools);
    const asking = await ask(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const heap = (await metrics(devtools))('JSHeapUsedSize') / 1e6;
    return { firstFrame, interactive, ...moving, ...asking, heap, wire, script };
  } finally {
    await context.close();
  }
}

function countFetched(page: Page) {
  const bodies: Promise<{ readonly bytes: number; readonly isScript: boolean }>[] = [];
  page.on('response', (response) => {
    const isScript = (response.headers()['content-type'] ?? '').includes('javascript');
    const size = response.body().then((body) => ({ bytes: gzipSync(body).length, isScript }));
    bodies.push(size.catch(() => ({ bytes: 0, isScript })));
  });
  return async () => {
    const all = await Promise.all(bodies);
    const kilobytes = (some: typeof all) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    return { wire: kilobytes(all), script: kilobytes(all.filter(({ isScript }) => isScript)) };
  };
}

async function markOf(page: Page, name: string): Promise<number> {
  const mark = await page.waitForFunction((asked) => performance.getEntriesByName(asked)[0]?.startTime, name);
  return Number(await mark.jsonValue());
}

async function metrics(devtools: CDPSession) {
  const all = new Map(
    (await devtools.send('Performance.getMetrics')).metrics.map((one) => [one.name, one.value]),
  );
  return (name: string) => all.get(name) ?? Number.NaN;
}

async function panAndZoom(page: Page, devtools: CDPSession) {
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  await page.evaluate(COUNT_FRAMES);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -120);
  await page.waitForTimeout(400);
  const zoomed = await frames(page);
  await page.waitForTimeout(SETTLE);
  const before = await metrics(devtools);
  await page.evaluate(COUNT_FRAMES);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) await page.mouse.move(x - step * 6, y + (step % 8) * 3);
  const dragged = await frames(page);
  const after = await metrics(devtools);
  await page.mouse.up();
  await page.waitForTimeout(SETTLE);
  return {
    zoomFrame: median(zoomed),
    panFrame: median(dragged),
    panFrame95: dragged.toSorted((a, b) => a - b)[Math.floor(dragged.length * 0.95)] ?? Number.NaN,
    panScript: ((after('ScriptDuration') - before('ScriptDuration')) * 1000) / dragged.length,
  };
}

async function frames(page: Page): Promise<number[]> {
  return (await page.evaluate('window.stopCounting()')) as number[];
}

async function ask(page: Page) {
  await page.getByRole('button', { name: es.stage.wholeMap }).click();
  await page.waitForTimeout(SETTLE);
  const place = await placeOfText(page);
  await page.mouse.move(1, 1);
  await page.waitForTimeout(SETTLE / 3);
  const lit = page.evaluate(UNTIL('.stage[data-lit="true"]'));
  await page.mouse.move(place.x, place.y);
  const hoverToLit = Number(await lit);
  const opened = page.evaluate(UNTIL('.reader .paragraph'));
  await page.mouse.click(place.x, place.y);
  const clickToText = Number(await opened);
  // The code of the search is fetched when somebody comes to it.
  await page.keyboard.press('/');
  await page.keyboard.type('5');
  await page.waitForSelector(RESULT);
  await page.keyboard.press('Backspace');
  await page.waitForSelector(RESULT, { state: 'detached' });
  const found = page.evaluate(UNTIL(RESULT));
  await page.keyboard.type('7');
  return { hoverToLit, clickToText, keyToResults: Number(await found) };
}

async function middleOfMap(page: Page) {
  const box = await page.locator('.stage-canvas').boundingBox();
  if (!box) throw new Error('The page shows no map.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place where the map says there is a text that is here. Few texts have marks of their own above the canvas; many are felt for. */
async function placeOfText(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const mark = await page
    .locator('.spot.here')
    .first()
    .boundingBox({ timeout: 1000 })
    .catch(() => null);
  if (mark) return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const middle = await middleOfMap(page);
  for (let step = 0; step < MOST_FELT_FOR; step += 1) {
    const [angle, distance] = [step * 2.4, 9 * Math.sqrt(step)];
    const place = { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) };
    await page.mouse.move(place.x, place.y);
    const card = page.locator('.hover-card', { hasText: HERE });
    if ((await card.count()) > 0) return place;
  }
  throw new Error('The map shows no text that is here.');
}
