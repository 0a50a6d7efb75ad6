import type { Browser, CDPSession, Page } from '@playwright/test';
import { es } from '../../src/ui/messages/es.ts';
import { framesWhile, type Frames } from './frames-while.ts';
import { longestTask } from './longest-task.ts';
import { openPage, type OpenedPage } from './open-page.ts';
import { walkViewChanges } from './view-changes.ts';
import { wireSize } from './wire-size.ts';

/** What one visit of a page measured; milliseconds where nothing else is said. */
export interface PageVisit extends Pick<OpenedPage, 'firstFrame' | 'processor' | 'interactive'> {
  readonly pan: Frames;
  readonly zoom: Frames;
  /** From a click on a text to its first paragraph on the screen. */
  readonly clickToText: number;
  /** From pointing at a text to its citations lit. */
  readonly hoverToLit: number;
  /** From the last of three keystrokes to results, in names and in the words of all texts. */
  readonly keyToResults: number;
  /** The longest time that the page answered nobody, from interactive until then. */
  readonly longestBlock: number;
  /** After a collection, MB (1,000,000 bytes). */
  readonly heap: number;
  /** Fetched until the first frame, as gzip sends it, kB (1,000 bytes). */
  readonly wire: number;
  /** The scripts among it. */
  readonly script: number;
  /** The longest time that the page answered nobody with each of {@link VIEW_CHANGES}. */
  readonly viewChanges: readonly number[];
}

const SETTLE = 1500;
const RESULT = '.search [role="option"]';
/** Letters to search for: `res`olution, in most languages. */
const SOUGHT = 'res';
/** Results are shown, and are those of what stands in the box. */
const ANSWERED = (typed: string) =>
  `.search:has(input[value="${typed}"]) [role="listbox"][aria-busy="false"] [role="option"]`;
/** What the card of a text says in Spanish, in which the page is opened. */
const HERE = es.stage.states.here;
const MOST_FELT_FOR = 600;
/** Milliseconds until an element is there and a frame has shown it. */
const UNTIL = (selector: string) => `new Promise((done) => { const start = performance.now();
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => done(performance.now() - start)) : requestAnimationFrame(look); look(); })`;

/** Opens a page in a fresh context and walks it: wait, drag, zoom, point, click, search, look at it in other ways. */
export function visitPage(browser: Browser, address: string): Promise<PageVisit> {
  return openPage(browser, address, async ({ page, devtools, fetched, ...opened }) => {
    const { firstFrame, processor, interactive } = opened;
    const { all: wire, scripts: script } = await wireSize(fetched);
    await page.waitForTimeout(SETTLE);
    await devtools.send('Performance.enable');
    const moving = await panAndZoom(page, devtools);
    const asking = await ask(page);
    const longestBlock = await longestTask(devtools, interactive);
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
    // The results of the search go.
    await page.keyboard.press('Escape');
    const viewChanges = await walkViewChanges(page, devtools);
    const measured = { firstFrame, processor, interactive, longestBlock, heap, wire, script, viewChanges };
    return { ...measured, ...moving, ...asking };
  });
}

async function panAndZoom(page: Page, devtools: CDPSession) {
  const { x, y } = await middleOfMap(page);
  await page.mouse.move(x, y);
  const zoom = await framesWhile(devtools, async () => {
    for (const way of [-1, -1, -1, -1, 1, 1, -1, -1]) {
      await page.mouse.wheel(0, way * 120);
      await page.waitForTimeout(60);
    }
  });
  await page.waitForTimeout(SETTLE);
  await page.mouse.down();
  const pan = await framesWhile(devtools, async () => {
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(x - step * 6, y + (step % 8) * 3);
  });
  await page.mouse.up();
  await page.waitForTimeout(SETTLE);
  return { pan, zoom };
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
  return { hoverToLit, clickToText, keyToResults: await search(page) };
}

/**
 * Types three letters that many words of the texts begin with. Quick as a person types: where there are many words, they are
 * still being taken in, and the page has not said so yet.
 */
async function search(page: Page): Promise<number> {
  await page.keyboard.press('/');
  await page.keyboard.type(SOUGHT.slice(0, 1));
  await page.waitForSelector(RESULT);
  await page.waitForSelector('.result-foot', { state: 'detached', timeout: 240_000 });
  await page.keyboard.type(SOUGHT.slice(1, 2));
  await page.waitForSelector(ANSWERED(SOUGHT.slice(0, 2)));
  const found = page.evaluate(UNTIL(ANSWERED(SOUGHT)));
  await page.keyboard.type(SOUGHT.slice(2));
  return Number(await found);
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
