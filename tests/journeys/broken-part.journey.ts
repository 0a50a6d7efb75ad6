import { drawn, expect, journey, query } from './journey.ts';

journey.describe('a part of the page that fails says so, and the rest goes on', () => {
  journey.use({ expectedFaults: ['net::ERR_FAILED', 'error', 'Error', 'planted fault'] });

  journey('the reader does not arrive', async ({ page, address }) => {
    await page.route('**/assets/Reader-*.js', (route) => route.abort());
    await page.goto(`${address}?t=A/RES/78/16`);
    const reader = page.locator('#reader');
    await expect(reader.getByRole('alert')).toContainText('No se pudo mostrar este texto');
    await drawn(page);
    await page.getByRole('link', { name: 'Tabla' }).click();
    await expect(page.getByRole('table').getByRole('link', { name: '78/16', exact: true })).toBeVisible();
    await page.unroute('**/assets/Reader-*.js');
    await reader.getByRole('button', { name: 'Volver a cargar la página' }).click();
    await expect(reader.getByText('Recordando').first()).toBeVisible();
  });

  journey('the map cannot be drawn', async ({ page, address }) => {
    await page.addInitScript(() => {
      Object.defineProperty(CanvasRenderingContext2D.prototype, 'measureText', {
        value: () => {
          throw new Error('planted fault');
        },
      });
    });
    await page.goto(`${address}?t=A/RES/78/16`);
    const outlook = page.locator('.outlook');
    await expect(outlook.getByRole('alert')).toContainText('No se pudo dibujar esta vista');
    await expect(outlook.getByRole('alert')).toContainText('planted fault');
    await expect(page.locator('#reader').getByText('Recordando').first()).toBeVisible();
    await outlook.getByRole('link', { name: 'Ver la tabla' }).click();
    await expect(page.getByRole('table').getByRole('link', { name: '78/16', exact: true })).toBeVisible();
    await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&v=table');
  });

  journey('the library does not arrive', async ({ page, address }) => {
    await page.route('**/assets/LibraryPanel-*.js', (route) => route.abort());
    await page.goto(address);
    await page.getByRole('button', { name: 'Biblioteca' }).click();
    await expect(page.getByRole('alert')).toContainText('No se pudo abrir la biblioteca');
    await page.getByRole('link', { name: 'Tabla' }).click();
    await expect(page.getByRole('table').getByRole('link', { name: '78/16', exact: true })).toBeVisible();
  });
});
