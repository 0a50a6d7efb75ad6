import { findChromium } from './find-chromium.ts';

/** Software drawing, and no talk with the browser's maker. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How Chromium is started for journeys and measurements: the one on the machine, else Playwright's own.
 * @param more flags beside the usual ones
 */
export function launchOptions(...more: readonly string[]): { args: string[]; executablePath?: string } {
  const executablePath = findChromium();
  return { args: [...FLAGS, ...more], ...(executablePath ? { executablePath } : {}) };
}
