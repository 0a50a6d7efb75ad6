import { launchOptions } from '../chromium/launch-options.ts';
import { expect, journey, open, query } from './journey.ts';
import { placeOfNode } from './map.ts';

journey.use({ launchOptions: launchOptions('--disable-3d-apis') });

journey('without WebGL the map is drawn still, and table and reader work', async ({ page, address }) => {
  await open(page, address);
  await expect(page.getByText('El navegador no puede dibujar el mapa interactivo')).toBeVisible();
  await expect(page.locator('.static-drawing circle')).toHaveCount(
    await page.locator('circle[data-node-id]').count(),
  );
  const { x, y } = await placeOfNode(page, 'A/RES/78/16');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await page.getByRole('link', { name: 'Tabla' }).click();
  await page.getByRole('table').getByRole('link', { name: '74/29', exact: true }).click();
  await expect.poll(() => query(page)).toBe('?t=A/RES/74/29&v=table');
});
