import type { Page } from '@playwright/test';
import { arrived, expect, journey, open, query } from './journey.ts';

const nearer = (page: Page) => page.getByRole('button', { name: 'Acercar' });
/** Where a text's mark stands on the screen, to the pixel. */
async function markOf(page: Page) {
  const box = await page.locator('circle.spot[data-node-id="A/RES/71/28"]').boundingBox();
  return box && [box.x + box.width / 2, box.y + box.height / 2, box.width].map(Math.round);
}

journey('the address holds where the map is looked at from near', async ({ page, address }) => {
  await open(page, address);
  await nearer(page).click();
  await expect.poll(() => query(page)).toBe('?m=0.5,0.5,1.6');
  await page.locator('.stage-canvas').hover({ position: { x: 500, y: 150 } });
  await page.mouse.wheel(0, -200);
  await expect.poll(() => query(page)).toMatch(/^\?m=0\.[5-9]\d*,0\.[0-4]\d*,[2-9]/);
  await arrived(page, '.reader h2');
  const near = await markOf(page);
  await open(page, address, query(page));
  await expect.poll(() => markOf(page)).toEqual(near);
  await page.getByRole('button', { name: 'Ver todo' }).click();
  await expect.poll(() => query(page)).toBe('');
});

journey(
  'the table is no way to lose it, and back leads to it; other sessions fill the map anew',
  async ({ page, address }) => {
    // prettier-ignore
    await open(page, address, '?m=0.6,0.4,2');
    await arrived(page, '.reader h2');
    const near = await markOf(page);
    await page.getByRole('link', { name: 'Tabla' }).click();
    await expect.poll(() => query(page)).toBe('?v=table&m=0.6,0.4,2');
    await page.getByRole('link', { name: 'Cronología' }).click();
    await expect.poll(() => markOf(page)).toEqual(near);
    const first = page.getByRole('slider', { name: 'Primer período de sesiones' });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toMatch(/^\?s=\d+-\d+$/);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?m=0.6,0.4,2');
    await expect.poll(() => markOf(page)).toEqual(near);
  },
);

journey('where an address looks nowhere, all of the map is seen', async ({ page, address }) => {
  await open(page, address);
  await arrived(page, '.reader h2');
  const whole = await markOf(page);
  for (const nowhere of ['m=0.5,0.5', 'm=a,b,c', 'm=0.5,0.5,0.1', 'm=-1,0,5', 'm=1e9,1,5']) {
    await open(page, address, `?${nowhere}`);
    await expect.poll(() => markOf(page), nowhere).toEqual(whole);
  }
  await open(page, address, '?m=9,9,99999');
  await expect(page.locator('.stage[data-drawn="true"]')).toBeVisible();
});
