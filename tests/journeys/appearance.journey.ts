import { expect, journey, open, query } from './journey.ts';
import { lightnessOf } from './paint.ts';

journey('the interface in three languages, kept in the address', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('tab', { name: 'Texto' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Idioma de la interfaz' }).selectOption('English');
  await expect(page.getByRole('tab', { name: 'Text' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&l=en');
  await expect(page.locator('.paragraph p').first()).toHaveAttribute('lang', 'es');
  await page.getByRole('combobox', { name: 'Interface language' }).selectOption('Français');
  await expect(page.getByRole('tab', { name: 'Texte' })).toBeVisible();
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&l=fr');
});

journey('the language somebody chose is there again; an address says its own', async ({ page, address }) => {
  await open(page, address);
  const language = () => page.locator('html').getAttribute('lang');
  await page.getByRole('combobox', { name: 'Idioma de la interfaz' }).selectOption('English');
  await expect.poll(language).toMatch(/^en/);
  await open(page, address);
  expect(await language()).toMatch(/^en/);
  await open(page, address, '?l=fr');
  expect(await language()).toBe('fr');
  await open(page, address);
  expect(await language()).toMatch(/^en/);
  await page.getByRole('combobox', { name: 'Interface language' }).selectOption('Español');
  await expect.poll(language).toBe('es');
  await page.evaluate(() => localStorage.setItem('recalling.language', 'tlh'));
  await open(page, address);
  expect(await language()).toBe('es');
});

journey.describe('a browser that asks for English', () => {
  journey.use({ locale: 'en-GB' });
  journey('gets it unasked', async ({ page, address }) => {
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
    await expect.poll(() => query(page)).toBe('');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  journey.describe(`a system with ${colorScheme} colours`, () => {
    journey.use({ colorScheme });
    journey('is followed, and can be overruled', async ({ page, address }) => {
      await open(page, address);
      const brightness = async () => ((await lightnessOf(page)) > 0.5 ? 'light' : 'dark');
      const other = colorScheme === 'light' ? 'dark' : 'light';
      await expect.poll(() => brightness()).toBe(colorScheme);
      await page.getByRole('switch', { name: 'Colores oscuros' }).click();
      await expect.poll(brightness).toBe(other);
      await page.reload();
      await expect.poll(brightness).toBe(other);
    });
  });
}
