import type { Page } from '@playwright/test';
import { misfits } from './fits.ts';
import { expect } from './journey.ts';
import { picture } from './picture.ts';
import { seriousFindings, type Looked } from './serious-findings.ts';

/** Looks at the page as it stands: nothing serious for axe, nothing cut off or beyond the edge. */
export async function lookedAt(page: Page, name: string, looked: Looked = 'everything'): Promise<void> {
  expect.soft(await seriousFindings(page, name, looked), name).toEqual([]);
  if (looked !== 'colours') expect.soft(await misfits(page), `${name} fits`).toEqual([]);
  await picture(page, name);
}

/** Looks at the page in light colours, and once more at its colours in dark ones. */
export async function lookedAtInBothColours(page: Page, name: string): Promise<void> {
  await lookedAt(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await lookedAt(page, `${name}, dark`, 'colours');
  await page.emulateMedia({ colorScheme: 'light' });
}
