import { expect, journey, open, query } from './journey.ts';

journey('the brush narrows map and table to some sessions', async ({ page, address }) => {
  await open(page, address);
  const all = await page.locator('circle[data-node-id]').count();
  const first = page.getByRole('slider', { name: 'Primer período de sesiones' });
  await first.focus();
  for (let steps = 0; steps < 8; steps++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toMatch(/s=\d+-\d+/);
  await expect.poll(() => page.locator('circle[data-node-id]').count()).toBeLessThan(all);
  // All that there are between the texts shown, and no word of others.
  await expect(page.locator('.citations-left')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tabla' }).click();
  await expect(page.getByText('fuera de los períodos de sesiones elegidos')).toBeVisible();
  await page.getByRole('button', { name: 'Mostrar todos' }).first().click();
  await expect(page.locator('tbody tr')).toHaveCount(51);
});

journey('a range without a text says so on the map, and leads back', async ({ page, address }) => {
  await open(page, address, '?s=72-72');
  await expect(page.locator('.session-brush output')).toHaveText('72.º período de sesiones');
  await expect(page.getByText('No hay textos en estos períodos de sesiones.')).toBeVisible();
  await page.locator('.stage').getByRole('button', { name: 'Mostrar todos' }).click();
  await expect(page.locator('circle[data-node-id*="/RES/"]')).toHaveCount(41);
});

journey('the brush can be drawn with the mouse', async ({ page, address }) => {
  await open(page, address);
  const thumb = await page.getByRole('slider', { name: 'Primer período de sesiones' }).boundingBox();
  if (!thumb) throw new Error('The brush has no first thumb.');
  const y = thumb.y + thumb.height / 2;
  await page.mouse.move(thumb.x + thumb.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(thumb.x + 400, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/s=\d+-\d+/);
});
