import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../chromium/launch-options.ts';
import type { Figure } from './figure.ts';
import { openPage } from './open-page.ts';
import { serveReference } from './reference-page.ts';
import { wireSize } from './wire-size.ts';

const RUNS = 7;

/** The built page, opened in a fresh context of Chromium several times, in turns with an empty page. */
export async function pageSpeed(): Promise<Figure[]> {
  const server = await preview({ preview: { port: 4273, strictPort: false, open: false }, logLevel: 'warn' });
  const reference = await serveReference();
  const browser = await chromium.launch(launchOptions());
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const rounds: { readonly page: number; readonly empty: number; readonly script: number }[] = [];
    for (let run = -1; run < RUNS; run += 1) {
      const page = await openPage(browser, address, async ({ firstFrame, fetched }) => ({
        firstFrame,
        script: (await wireSize(fetched)).scripts,
      }));
      const { emptyPage } = await reference.visit(browser);
      // The first warms up the browser.
      if (run >= 0) rounds.push({ page: page.firstFrame, empty: emptyPage, script: page.script });
    }
    return figures(rounds);
  } finally {
    await browser.close();
    await server.close();
    reference.close();
  }
}

function figures(
  rounds: readonly { readonly page: number; readonly empty: number; readonly script: number }[],
): Figure[] {
  return [
    {
      what: 'navigation to first drawn frame of the built page, 1440×900',
      unit: 'ms',
      values: rounds.map(({ page }) => page),
      aim: null,
      references: [
        { what: 'an empty page with one rectangle', values: rounds.map(({ empty }) => empty), aim: null },
      ],
    },
    {
      what: 'JavaScript until the first frame, gzip',
      unit: 'kB',
      values: [rounds[0]?.script ?? Number.NaN],
      aim: 'under 220 kB',
      references: [],
    },
  ];
}
