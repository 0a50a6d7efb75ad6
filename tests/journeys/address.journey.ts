import { drawn, expect, journey, open, query } from './journey.ts';
import { clickNode } from './map.ts';

const VIEWS = [
  { view: '?t=A/RES/78/16&p=op3(a)', shows: 'op3(a)' },
  { view: '?t=A/RES/73/266&tab=about', shows: 'Datos y sus fuentes' },
  { view: '?from=A/RES/77/36&to=A/RES/75/240&s=70-78&l=en', shows: 'pp1' },
];

for (const { view, shows } of VIEWS) {
  journey(`the address alone restores ${view} in a fresh browser`, async ({ page, address, browser }) => {
    await open(page, address, view);
    await expect(page.getByRole('main')).toContainText(shows);
    const carried = page.url();
    const fresh = await browser.newContext();
    const other = await fresh.newPage();
    await other.goto(carried);
    await drawn(other);
    await expect(other.getByRole('main')).toContainText(shows);
    expect(query(other)).toBe(view);
    await fresh.close();
  });
}

journey('back and forward', async ({ page, address }) => {
  await open(page, address);
  await clickNode(page, 'A/RES/78/16');
  await page.getByRole('tabpanel').getByRole('link', { name: '74/29', exact: true }).first().click();
  await page.getByRole('tab', { name: 'Datos' }).click();
  await expect.poll(() => query(page)).toBe('?t=A/RES/74/29&tab=about');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('Elija una resolución')).toBeVisible();
  await expect.poll(() => query(page)).toBe('');
});

journey('a hostile or broken address shows the page and runs nothing', async ({ page, address }) => {
  const hostile = [
    '?t=<img src=x onerror=document.title="broken">',
    '?t=javascript:document.title="broken"',
    '?t=A/RES/78/16&tab=__proto__&p=%00%E2%80%AE&s=99-1&v=constructor&l=toString',
    '?from=%&to=%ff',
  ];
  for (const view of hostile) {
    await page.goto(`${address}${view}`);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page).not.toHaveTitle('broken');
  }
});

journey('whoever goes back from the library sees what was there', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('link', { name: 'Tabla' }).click();
  await page.getByRole('button', { name: /Biblioteca/ }).click();
  const library = page.getByRole('dialog', { name: 'Biblioteca' });
  await expect(library).toBeVisible();
  await page.goBack();
  await expect(library).toBeHidden();
  expect(query(page)).toBe('');
});
