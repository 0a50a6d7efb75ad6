import { readFileSync } from 'node:fs';
import { expect, journey, open, query } from './journey.ts';

journey(
  'what colour and size say is chosen, said by the legend, and held by the address',
  async ({ page, address }) => {
    await open(page, address);
    const sizes = () =>
      page
        .locator('circle[data-node-id="A/RES/78/16"]')
        .evaluate((circle) => Number(circle.getAttribute('r')));
    const before = await sizes();
    await page.getByRole('combobox', { name: 'Color', exact: true }).selectOption({ label: 'hilos' });
    await page
      .getByRole('combobox', { name: 'Tamaño', exact: true })
      .selectOption({ label: 'cuántos recuerda' });
    await expect.poll(() => query(page)).toBe('?c=thread&z=recalls');
    await expect(page.locator('.legend')).toContainText('línea A');
    await expect(page.locator('.legend')).toContainText('los demás');
    await expect.poll(sizes).toBeGreaterThan(before);
    const hue = (id: string) => page.locator(`circle[data-node-id="${id}"]`).getAttribute('data-hue');
    await expect.poll(() => hue('A/RES/74/29')).not.toBe(await hue('A/RES/78/16'));
    await expect.poll(() => hue('A/RES/54/49')).toBe(await hue('A/RES/53/70'));
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?c=thread');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('');
    await expect(page.locator('.legend')).not.toContainText('línea A');
  },
);

journey('a picture of the map has the colours, and says what they mean', async ({ page, address }) => {
  await open(page, address, '?v=network&c=era&z=paths');
  await page.getByRole('button', { name: 'Compartir' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar SVG, Descargar el mapa' }).click();
  const svg = readFileSync(await (await downloading).path(), 'utf8');
  expect(svg).toContain('Red de las citas');
  expect(svg).toContain('desde el 66.º período de sesiones');
  expect(svg).toContain('cuántos caminos pasan por ella');
  expect(
    new Set(svg.match(/<circle[^>]* fill="[^"]+"/g)?.map((each) => /fill="([^"]+)"/.exec(each)?.[1])).size,
  ).toBeGreaterThan(3);
});
