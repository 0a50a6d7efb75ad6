import type { Page } from '@playwright/test';

/** A picture of the page for people to look at, in `test-results/pictures`; only when asked, by RECALLING_PICTURES. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['RECALLING_PICTURES']) return;
  const file = `${name.replaceAll(/[^a-z0-9]+/gi, '-')}-${page.viewportSize()?.width}`;
  await page.screenshot({ path: `test-results/pictures/${file}.png` });
}
