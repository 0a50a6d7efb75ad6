import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/chromium/launch-options.ts';

/** Journeys walk the built page in a real Chromium; `serve-built-page.ts` serves it and says where. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  // Only when asked, so that a run of the tests leaves the checkout as it is.
  testIgnore: process.env['RECALLING_PICTURE']
    ? []
    : ['readme-picture.journey.ts', 'guide-pictures.journey.ts'],
  globalSetup: './tests/journeys/serve-built-page.ts',
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  // A busy machine may be late once; the tally names what needed a second try, and fails where that is often.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'es-ES',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    // What a journey puts in the place of a file comes from there; offline.journey.ts has the service worker at work.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
  },
});
