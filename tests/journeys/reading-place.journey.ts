import type { Page } from '@playwright/test';
import { arrived, expect, journey, open, query } from './journey.ts';

const reader = (page: Page) => page.locator('.reader');
const top = (page: Page) => reader(page).evaluate(({ scrollTop }) => Math.round(scrollTop));
const scroll = (page: Page, to: number) =>
  reader(page).evaluate((each, at) => each.scrollTo({ top: at }), to);

journey('whoever goes back reads on where they were', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await arrived(page, '#place-pp5 .clause-mark');
  await scroll(page, 1500);
  await expect.poll(() => top(page)).toBe(1500);
  await page.locator('.reader').getByRole('link', { name: '77/37', exact: true }).first().evaluate((link: HTMLElement) => link.click()); // prettier-ignore
  await expect.poll(() => query(page)).toBe('?t=A/RES/77/37');
  await expect.poll(() => top(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16');
  await expect.poll(() => top(page)).toBe(1500);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('77/37');
  await expect.poll(() => top(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => top(page)).toBe(1500);
});

journey('another tab of the text, and back to the paragraph', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await arrived(page, '#place-pp5 .clause-mark');
  await scroll(page, 900);
  await expect.poll(() => top(page)).toBe(900);
  await page.locator('#place-pp5 .clause-mark').first().click();
  await expect.poll(() => query(page)).toContain('tab=clauses');
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16');
  await expect.poll(() => top(page)).toBe(900);
});

journey('whoever moves by themselves on the way back goes where they want', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await arrived(page, '#place-pp5 .clause-mark');
  await scroll(page, 1500);
  await expect.poll(() => top(page)).toBe(1500);
  await page.keyboard.press('/');
  await page.keyboard.type('74/29');
  await expect(page.getByRole('option').first()).toContainText('74/29');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?t=A/RES/74/29');
  await page.goBack();
  await expect.poll(() => top(page)).toBe(1500);
  await reader(page).hover();
  await page.mouse.wheel(0, -700);
  await expect.poll(() => top(page)).toBe(800);
});

journey('the brush, too, is undone by going back', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  const first = page.getByRole('slider', { name: 'Primer período de sesiones' });
  await first.focus();
  for (let steps = 0; steps < 5; steps++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toMatch(/^\?t=A\/RES\/78\/16&s=\d+-\d+$/);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16');
  await expect(page.getByRole('button', { name: 'Mostrar todos' })).toHaveCount(0);
});

journey(
  'what is opened from the text is brought into sight on a map that is near',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16&tab=recalls');
    for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Acercar' }).click();
    await page.locator('[role=tabpanel]').getByRole('link', { name: /43\/78/ }).first().click(); // prettier-ignore
    await expect.poll(() => query(page)).toContain('43/78H');
    const within = async () => {
      const [map, mark] = await Promise.all([
      page.locator('.stage-canvas').boundingBox(),
      page.locator('circle.spot[data-node-id="A/RES/43/78H"]').boundingBox().catch(() => null),
    ]); // prettier-ignore
      return map !== null && mark !== null && mark.x >= map.x && mark.x <= map.x + map.width;
    };
    await expect.poll(within).toBe(true);
  },
);
