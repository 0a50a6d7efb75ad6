import { expect, journey, open, query } from './journey.ts';
import { clickNode } from './map.ts';

journey.use({ locale: 'fr-FR' });

journey('a browser that asks for French gets it unasked, and walks', async ({ page, address }) => {
  await open(page, address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle('Ce que rappelle chaque résolution · Recalling');
  await clickNode(page, 'A/RES/78/311');
  await expect(page.getByRole('main')).toContainText('Adoptée le 1er juillet 2024');
  await page.getByRole('tab', { name: /^Rappelle/ }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Résolutions et décisions');
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/311&tab=recalls');
  await page.getByRole('link', { name: 'Tableau' }).click();
  await expect(page.getByRole('columnheader', { name: 'Cote' })).toBeVisible();
});

journey('the comparison in French steps from change to change', async ({ page, address }) => {
  await open(page, address, '?compare=A/RES/74/29&with=A/RES/77/36&l=fr');
  await page.getByRole('button', { name: 'Changement suivant' }).click();
  await expect(page.getByText(/^changement 1 sur \d+$/)).toBeVisible();
});

journey('the page keeps its words until those of the other language are there', async ({ page, address }) => {
  await open(page, address, '?l=es');
  await page.getByLabel('Idioma de la interfaz').selectOption('Français');
  await expect(page.getByRole('heading', { name: 'Choisissez une résolution' })).toBeVisible();
  await expect.poll(() => query(page)).toBe('?l=fr');
});

journey.describe('a language that cannot be fetched', () => {
  journey.use({ expectedFaults: ['net::ERR_FAILED'], serviceWorkers: 'block' });
  journey('leaves the page as it is, says so, and comes when asked again', async ({ page, address }) => {
    await page.route('**/assets/fr-*.js', (route) => route.abort());
    await open(page, address, '?l=es');
    await page.getByLabel('Idioma de la interfaz').selectOption('Français');
    await expect(page.getByText('Français: no se pudo obtener del servidor.')).toBeVisible();
    await expect.poll(() => query(page)).toBe('?l=es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.unroute('**/assets/fr-*.js');
    await page.getByLabel('Idioma de la interfaz').selectOption('English');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText('could not be fetched')).toBeHidden();
  });
});
