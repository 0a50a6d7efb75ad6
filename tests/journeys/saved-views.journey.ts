import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, journey, open, query } from './journey.ts';
import { picture } from './picture.ts';
import { seriousFindings } from './serious-findings.ts';

const KEY = 'recalling.views';

async function openViews(page: Page) {
  await page.getByRole('button', { name: 'Compartir' }).click();
  return page.getByRole('dialog');
}

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

journey(
  'a view is saved, renamed, opened and removed by keyboard alone, and outlives the page',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16&v=network&c=thread');
    const panel = await openViews(page);
    await panel.getByLabel('Nombre de la vista').fill('Programa');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText('Guardada: Programa');
    await panel.getByRole('button', { name: 'Cambiar el nombre de Programa' }).press('Enter');
    await page.keyboard.type('Programa en red');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('link', { name: 'Programa en red' })).toBeVisible();
    // The row is another one by its new name, and the keyboard is still there.
    await expect(panel.getByRole('listitem')).toBeFocused();
    expect(await seriousFindings(page, 'saved views')).toEqual([]);
    await picture(page, 'saved-views');

    await open(page, address, '?v=table');
    const again = await openViews(page);
    await again.getByRole('link', { name: 'Programa en red' }).press('Enter');
    await expect(again).toBeHidden();
    await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&v=network&c=thread');
    const third = await openViews(page);
    await third.getByRole('button', { name: 'Quitar Programa en red' }).press('Enter');
    await expect(third.getByText('Aún no hay ninguna.')).toBeVisible();
    await expect(third.getByLabel('Nombre de la vista')).toBeFocused();
    await expect.poll(() => kept(page)).toContain('"views":[]');
  },
);

journey(
  'what another version kept is set aside with words, and handed out as it was',
  async ({ page, address }) => {
    const found = '{"format":"recalling-views","version":9,"views":{"a":1}}';
    await page.addInitScript(
      ([key, text]) =>
        localStorage.getItem('seen') ??
        (localStorage.setItem(key!, text!), localStorage.setItem('seen', '1')),
      [KEY, found],
    );
    await open(page, address);
    const panel = await openViews(page);
    await expect(panel.getByText('Había vistas que esta versión no puede leer.')).toBeVisible();
    await panel.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(panel.getByRole('link', { name: 'Cronología' })).toBeVisible();
    const downloading = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Guardar lo encontrado' }).click();
    expect(readFileSync(await (await downloading).path(), 'utf8')).toBe(found);
    await panel.getByRole('button', { name: 'Quitarlo' }).click();
    await expect(panel.getByText('Había vistas')).toHaveCount(0);
    await expect(panel.getByRole('link', { name: 'Cronología' })).toBeVisible();
  },
);

journey(
  'where there are as many views as there may be, none is lost for another',
  async ({ page, address }) => {
    const views = Array.from({ length: 200 }, (_, row) => ({ name: `Vista ${row}`, address: '?v=table' }));
    await page.addInitScript(
      ([key, text]) => localStorage.setItem(key!, text!),
      [KEY, JSON.stringify({ format: 'recalling-views', version: 1, views })],
    );
    await open(page, address);
    const panel = await openViews(page);
    await panel.getByLabel('Nombre de la vista').fill('Otra');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText(/^No se ha guardado: ya hay 200 vistas/);
    await expect(panel.getByRole('link', { name: /^Vista \d+$/ })).toHaveCount(200);
  },
);

journey('hostile names and addresses run nothing and lead nowhere else', async ({ page, address }) => {
  const views = [
    { name: '<img src=x onerror="window.run=1">', address: 'javascript:window.run=1' },
    { name: 'Fuera\u202E', address: 'https://example.org/?v=table' },
    { name: '__proto__', address: '?t="><script>window.run=1</script>' },
  ];
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key!, text!),
    [KEY, JSON.stringify({ format: 'recalling-views', version: 1, views })],
  );
  await open(page, address);
  const panel = await openViews(page);
  const links = panel.getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(3);
  const home = new URL(address).origin;
  for (const link of await links.all()) {
    expect(new URL((await link.getAttribute('href')) ?? '', address).origin).toBe(home);
  }
  await links.first().click();
  await expect(panel).toBeHidden();
  expect(await page.evaluate(() => 'run' in window)).toBe(false);
});
