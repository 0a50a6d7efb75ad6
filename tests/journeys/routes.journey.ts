import { expect, journey, open, query } from './journey.ts';

journey.describe('the ways between two texts', () => {
  journey('from a citation to all ways, and along the one through 74/29', async ({ page, address }) => {
    await open(page, address, '?from=A/RES/77/36&to=A/RES/36/103');
    await page.getByRole('link', { name: 'Todos los caminos entre los dos' }).click();
    await expect.poll(() => query(page)).toContain('route=A/RES/77/36&until=A/RES/36/103');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('De 77/36 a 36/103');
    const ways = page.getByRole('navigation', { name: 'Caminos' }).getByRole('link');
    await expect(ways).toHaveText([/77\/36 → 36\/103/, /77\/36 → 74\/29 → 36\/103/]);
    await ways.nth(1).click();
    await expect.poll(() => query(page)).toContain('way=1');
    const steps = page.locator('.route-steps > li');
    await expect(steps).toHaveText([
      /resolución 77\/36.*pp1/,
      /resolución 74\/29.*pp1/,
      /resolución 36\/103/,
    ]);
    await expect(page.locator('.lit-arc')).toHaveCount(2);
    await expect(page.locator('.lit-arc[data-source="A/RES/74/29"][data-target="A/RES/36/103"]')).toHaveCount(
      1,
    );
  });

  journey('asked for from the earlier text, it says so', async ({ page, address }) => {
    await open(page, address, '?route=A/RES/36/103&until=A/RES/77/36');
    await expect(page.getByText('36/103 es el texto anterior', { exact: false })).toBeVisible();
    await expect(page.locator('.route-steps > li').first()).toContainText('77/36');
  });

  journey('78/311 and 36/103 are joined by none, and the page says so', async ({ page, address }) => {
    await open(page, address, '?route=A/RES/78/311&until=A/RES/36/103');
    await expect(page.getByText('Ninguna cita lleva de 78/311 a 36/103')).toBeVisible();
    await expect(page.locator('.lit-arc')).toHaveCount(0);
    await page.goto(`${address}?route=A/RES/1/999&until=A/RES/36/103`);
    await expect(page.getByText('1/999 no está en este corpus')).toBeVisible();
  });
});
