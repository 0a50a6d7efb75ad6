import type { CDPSession, Page } from '@playwright/test';
import { dropFiles, GAP_TEXT } from '../journeys/own-files.ts';
import { longestTask } from './longest-task.ts';
import { valueOf } from './open-page.ts';

/** Goes to another view, as the button back does. */
const goTo =
  (query: string) =>
  ({ page }: Pick<Walked, 'page'>) =>
    page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?${query}`);

interface Walked {
  readonly page: Page;
  readonly width: number;
  readonly height: number;
}

interface ViewChange {
  readonly words: string;
  readonly act: (walked: Walked) => Promise<unknown>;
  /** What is there when it is done. */
  readonly until?: string;
}

const SETTLED = '.network-foot[data-settled="true"]';
const BRUSHED = 6;
const POINTED = 40;

/** Each from where the one before led to; the first from a text that is open. */
export const VIEW_CHANGES: readonly ViewChange[] = [
  { words: 'text closed', act: goTo('') },
  {
    words: 'pointing at texts',
    act: async ({ page, width, height }) => {
      for (let step = 0; step < POINTED; step += 1) {
        await page.mouse.move(width * (0.1 + 0.008 * step), height * (0.3 + 0.004 * step));
      }
    },
  },
  {
    words: 'brushing sessions',
    act: async ({ page }) => {
      await page.focus('.brush-thumb');
      for (let step = 0; step < BRUSHED; step += 1) await page.keyboard.press('ArrowRight');
    },
  },
  { words: 'all sessions again', act: goTo('') },
  { words: 'another filter', act: goTo('f=state:gap') },
  { words: 'no filter again', act: goTo('') },
  { words: 'another colour', act: goTo('c=thread') },
  { words: 'another size', act: goTo('c=thread&z=recalls') },
  { words: 'to the table', act: goTo('v=table'), until: '.outlook tbody tr' },
  { words: 'from the table', act: goTo(''), until: '.stage[data-drawn="true"]' },
  { words: 'to the network', act: goTo('v=network'), until: SETTLED },
  { words: 'back to the timeline', act: goTo('') },
  {
    words: 'window made smaller',
    act: ({ page, width, height }) =>
      page.setViewportSize({ width: Math.round(width * 0.8), height: Math.round(height * 0.9) }),
  },
  { words: 'window made larger', act: ({ page, width, height }) => page.setViewportSize({ width, height }) },
  { words: 'dark colours', act: ({ page }) => page.click('.theme-switch') },
  {
    words: 'own text joined',
    act: ({ page }) => dropFiles(page, [GAP_TEXT]),
    until: '.legend .own-mark',
  },
];

/** Counted by the page: nothing there waits longer for a standstill. */
const STILL = 'new Promise((done) => setTimeout(done, 900))';
/** A network of thousands of texts takes its time to come to rest. */
const MOST_WAITED = 120_000;
const NOW = 'performance.now()';

/**
 * The longest time that the page answered nobody while it went through each of the changes; milliseconds, in their order.
 * Whoever calls has opened a text.
 */
export async function walkViewChanges(page: Page, devtools: CDPSession): Promise<number[]> {
  const { width, height } = page.viewportSize()!;
  const blocks: number[] = [];
  for (const { act, until } of VIEW_CHANGES) {
    const since = Number(await valueOf(devtools, NOW));
    await act({ page, width, height });
    if (until) await page.waitForSelector(until, { state: 'attached', timeout: MOST_WAITED });
    await valueOf(devtools, STILL);
    blocks.push(await longestTask(devtools, since));
  }
  return blocks;
}
