import type { Page } from '@playwright/test';
import { arrived, expect, journey, open } from './journey.ts';

/** As wide as a sheet of A4. */
journey.use({ viewport: { width: 794, height: 1123 } });

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['.outlook', '.session-brush', '.settings', '[role=tablist]', '.reader-ways']) {
    await expect(page.locator(tool).filter({ visible: true }), tool).toHaveCount(0);
  }
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

const ink = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);

journey('a text has the width of the sheet, in black, without tools', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await arrived(page, '#place-pp5 .clause-mark');
  await onPaper(page);
  const paragraph = page.locator('.document p').nth(3);
  await expect.poll(() => paragraph.evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(650);
  expect(await ink(page, '#place-op1 p', 'color')).toBe('rgb(0, 0, 0)');
  await expect(page.locator('.clause-mark').filter({ visible: true })).toHaveCount(0);
});

journey('a comparison keeps what was struck and what was put in, on white', async ({ page, address }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, address, '?compare=A/RES/74/29&with=A/RES/77/36');
  await arrived(page, '.pair ins');
  await onPaper(page);
  await expect(page.locator('.change-tools').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Comparación de 74/29 con 77/36');
  expect(await ink(page, '.pair del', 'text-decoration-line')).toContain('line-through');
  expect(await ink(page, '.pair ins', 'text-decoration-line')).toContain('underline');
  expect(await ink(page, '.compared-paragraph > p, .pair ins', 'color')).toBe('rgb(0, 0, 0)');
});

journey('the table is printed where nothing is open', async ({ page, address }) => {
  await page.goto(`${address}?v=table`);
  await expect(page.locator('tbody tr')).toHaveCount(51);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr').last()).toBeVisible();
  const cut = await page.locator('.table-view').evaluate((view) => view.scrollHeight - view.clientHeight);
  expect(cut, 'pixels that no sheet would have').toBeLessThanOrEqual(0);
});
