import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Where Debian, its relatives and macOS put Chromium or a browser made from it, best first. */
function usualPlaces(): string[] {
  const linux = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
  ];
  const applications = [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  const folders = ['/Applications', join(homedir(), 'Applications')];
  const macos = folders.flatMap((folder) => applications.map((application) => join(folder, application)));
  return [...linux, ...macos, chromium.executablePath()];
}

export interface ChromiumSearch {
  /** Path given by the person (`CHROMIUM_PATH`); it wins over every usual place. */
  readonly given: string | undefined;
  readonly places: readonly string[];
  readonly exists: (path: string) => boolean;
}

/**
 * Path of a Chromium on this machine, or null when there is none.
 * @throws Error when `CHROMIUM_PATH` names a file that is not there: a wrong wish must not be passed over.
 */
export function findChromium(search: Partial<ChromiumSearch> = {}): string | null {
  const { given = process.env['CHROMIUM_PATH'], places = usualPlaces(), exists = existsSync } = search;
  if (given) {
    if (!exists(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file.`);
    return given;
  }
  return places.find((place) => exists(place)) ?? null;
}
