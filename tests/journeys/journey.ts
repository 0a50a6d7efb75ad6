import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { FIRST_FRAME } from '../../src/ui/stage/use-first-frame.ts';
import { PAGE_ADDRESS } from './serve-built-page.ts';

interface Watched {
  /** Address of the page, with a slash at the end. */
  readonly address: string;
  /** Expected in the console of this journey and therefore no fault, as parts of the message. */
  readonly expectedFaults: string[];
}

/** Requests of a browser that have not ended. */
const underWay = new WeakMap<BrowserContext, ReadonlySet<unknown>>();

/**
 * A journey through the built page. Each one is watched: a request to another origin, or an error in the page
 * that the journey did not expect, fails it.
 */
export const journey = base.extend<Watched & { watch: void }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  address: async ({}, provide) => {
    const address = process.env[PAGE_ADDRESS];
    if (!address) throw new Error('The built page is not served.');
    await provide(address);
  },
  expectedFaults: [[], { option: true }],
  watch: [
    async ({ context, address, expectedFaults }, provide) => {
      const strangers: string[] = [];
      const asked = new Set<unknown>();
      underWay.set(context, asked);
      const faults: string[] = [];
      const home = new URL(address).origin;
      context.on('requestfinished', (request) => asked.delete(request));
      context.on('requestfailed', (request) => asked.delete(request));
      context.on('request', (request) => {
        asked.add(request);
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== home) strangers.push(request.url());
      });
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await provide();
      const unexpected = faults.filter((fault) => !expectedFaults.some((part) => fault.includes(part)));
      if (strangers.length > 0) throw new Error(`The page called elsewhere: ${strangers.join(', ')}`);
      if (unexpected.length > 0) throw new Error(`Errors in the page: ${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Opens a view and waits until the map has been drawn, where there is one. */
export async function open(page: Page, address: string, view = ''): Promise<void> {
  await page.goto(`${address}${view}`);
  if (!view.includes('v=table')) await drawn(page);
}

/** Waits for the first drawn frame of the map; on a phone that shows the text, there is no map to wait for. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction((name) => {
    const stage = document.querySelector('.stage');
    return stage !== null && (!stage.checkVisibility() || performance.getEntriesByName(name).length > 0);
  }, FIRST_FRAME);
}

/** Goes to a view on the page as it stands, as the back button would. */
export async function walk(page: Page, view: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, view);
}

/**
 * Waits until a view is whole: what the selector names is there, all that was asked of the server has come and been
 * drawn, nothing says that it is opening, and nothing moves.
 */
export async function arrived(page: Page, selector: string): Promise<void> {
  // Attached, not visible: on a phone, what is open may be behind the other tab.
  await expect(page.locator(selector).first()).toBeAttached();
  await expect
    .poll(async () => {
      const still = await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const opening = [...document.querySelectorAll('.notice, [role=status]')]
          .map(({ textContent }) => textContent)
          .filter((words) => /…\]?$/.test(words));
        const undrawn = [...document.querySelectorAll('.stage[data-drawn=false]')]
          .filter((stage) => stage.checkVisibility())
          .map(() => 'the map is not drawn');
        const moving = document.getAnimations().map(({ playState }) => `an animation ${playState}`);
        return [...opening, ...undrawn, ...moving];
      });
      return [...still, ...[...(underWay.get(page.context()) ?? [])].map(String)];
    }, `${page.url()} is whole`)
    .toEqual([]);
}

/** The query part of the page's address. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}
