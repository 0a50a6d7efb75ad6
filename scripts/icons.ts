/** Draws the icons of the installed page from `public/favicon.svg`, with the Chromium of the journeys: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '../tests/chromium/launch-options.ts';

/** On paper, with room around for systems that cut icons into shapes of their own; else without ground. */
const ICONS = [
  { file: 'icon-192.png', size: 192, padded: false },
  { file: 'icon-512.png', size: 512, padded: false },
  { file: 'icon-maskable-512.png', size: 512, padded: true },
  { file: 'apple-touch-icon.png', size: 180, padded: true },
];
/** Share of the width: within the circle of 80 % that every shape leaves whole. */
const PADDING = 0.18;
const PAPER = '#fbfaf6';

const mark = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`;
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage();
  for (const { file, size, padded } of ICONS) {
    const padding = padded ? Math.round(size * PADDING) : 0;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0${padded ? `;background:${PAPER}` : ''}">` +
        `<img src="${mark}" style="display:block;box-sizing:border-box;padding:${padding}px;width:${size}px;height:${size}px">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    writeFileSync(`public/${file}`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
