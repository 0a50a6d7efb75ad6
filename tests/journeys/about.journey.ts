import { expect, journey, open } from './journey.ts';

journey('what a text that is not here cites is not known', async ({ page, address }) => {
  await open(page, address, '?from=A/RES/75/240&to=A/RES/36/103');
  await expect(page.getByRole('alert')).toContainText('El texto de 75/240 no está aquí');
  await expect(page.getByRole('alert').getByRole('link', { name: /Texto oficial/ })).toHaveAttribute(
    'href',
    'https://docs.un.org/es/A/RES/75/240',
  );
  await page.goto(`${address}?from=A/RES/78/16&to=A/RES/77/36`);
  await expect(page.getByRole('alert')).toContainText('78/16 no cita 77/36');
});

journey('the session of a gap says where it is from', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/43/78H&tab=about');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Período de sesiones' }) });
  await expect(row).toContainText('43.º');
  await expect(row).toContainText('por su número');
});

journey('a session with two texts of one item names both', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&tab=about');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '73.º' }) });
  await expect(row.getByRole('link')).toHaveText(['73/27', '73/266']);
});

journey('the near twins of a citation are noted with the text that cites one', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&tab=about');
  await expect(page.getByText(/A\/RES\/78\/265 y A\/78\/265 se parecen/)).toBeVisible();
  await page.goto(`${address}?t=A/RES/74/29&tab=about`);
  await expect(page.getByText('No hay dudas ni notas sobre este texto.')).toBeVisible();
});

journey('words of another language say so', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/74/28');
  const title = page.getByRole('heading', { level: 2 });
  await expect(title).toContainText('(en inglés)');
  await expect(title.locator('[lang=en]')).toContainText('Advancing responsible State behaviour');
  await page.goto(`${address}?t=A/RES/78/1`);
  await expect(page.getByText('tema 13 y 117')).toBeVisible();
  await expect(page.getByText('15.ª sesión plenaria').first()).toBeVisible();
});
