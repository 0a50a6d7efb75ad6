import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tests/chromium/chromium-flags.ts';
import { findChromium } from './tests/chromium/find-chromium.ts';

const executablePath = findChromium();

/** Journeys walk the built page in a real Chromium; `serve-built-page.ts` serves it and says where. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  globalSetup: './tests/journeys/serve-built-page.ts',
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'es-ES',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
});
