import { expect, journey, open, query } from './journey.ts';

const PAIR = '?compare=A/RES/74/29&with=A/RES/77/36';

journey('Enter compares with the first text that the search finds', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/77/36');
  await page.getByRole('button', { name: 'Comparar con…' }).click();
  const search = page.getByRole('dialog', { name: 'Comparar con…' }).getByRole('searchbox');
  await search.fill('74/29');
  await expect(page.getByRole('dialog').getByRole('link', { name: /74.29/ })).toBeVisible();
  await search.press('Enter');
  await expect.poll(() => query(page)).toBe(PAIR);
});

journey('compare from the reader, and step through the changes by key', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/77/36');
  await page.getByRole('button', { name: 'Comparar con…' }).click();
  const choice = page.getByRole('dialog', { name: 'Comparar con…' });
  await expect(choice.getByRole('heading', { name: 'Anteriores del mismo hilo' })).toBeVisible();
  await choice.getByRole('searchbox').fill('78/311');
  await expect(choice.getByRole('link', { name: /78.311/ })).toBeVisible();
  await choice.getByRole('searchbox').fill('');
  await choice.getByRole('link', { name: /74.29/ }).click();
  await expect.poll(() => query(page)).toBe(PAIR);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Comparación de 74/29 con 77/36');
  const count = page.locator('.change-count');
  await expect(count).toHaveText(/^\d+ cambios$/);
  const of = Number.parseInt(await count.innerText(), 10);
  expect(of).toBeGreaterThan(10);
  const counts = page.locator('.summary-counts li:not([data-change="copied"]) strong');
  const figures = (await counts.allInnerTexts()).map(Number);
  expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(of);
  const asked = page.locator('.pair[data-asked]');
  for (let at = 1; at <= 3; at++) {
    await page.keyboard.press('n');
    await expect(count).toHaveText(`cambio ${at} de ${of}`);
    await expect(asked).toBeFocused();
    await expect(asked).toBeInViewport();
  }
  await expect(asked).toContainText('redundan');
  await expect(asked.locator('ins').first()).toBeVisible();
  await page.keyboard.press('k');
  await expect(count).toHaveText(`cambio 2 de ${of}`);
  await expect.poll(() => query(page)).toBe(`${PAIR}&p=-pp2`);
  await page.goBack();
  await expect.poll(() => query(page), 'steps are no pages of the history').toBe('?t=A/RES/77/36');
});

journey('every paragraph of both texts is in the comparison once', async ({ page, address }) => {
  await open(page, address, `${PAIR}&as=columns`);
  const sides = page.locator('.pair-side');
  await expect(sides.first()).toBeVisible();
  const places = (side: 'odd' | 'even') =>
    page.locator(`.pair-side:nth-child(${side}) .compared-places a`).allInnerTexts();
  const numbered = (kind: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${kind}${at + 1}`);
  await expect
    .poll(async () => (await places('odd')).toSorted())
    .toEqual([...numbered('pp', 12), ...numbered('op', 3)].toSorted());
  await expect.poll(() => places('even')).toEqual([...numbered('pp', 8), ...numbered('op', 7)]);
});

journey(
  'only the changes, one column, and the sides swapped, all in the address',
  async ({ page, address }) => {
    await open(page, address, PAIR);
    await page.getByRole('checkbox', { name: 'Solo los cambios' }).check();
    await page.getByRole('button', { name: 'Una columna' }).click();
    await expect.poll(() => query(page)).toBe(`${PAIR}&as=marks&only=changes`);
    await expect(page.locator('.pairs[data-form="marks"] .pair').first()).toBeVisible();
    await page.getByRole('link', { name: 'Intercambiar los lados' }).click();
    await expect.poll(() => query(page)).toBe('?compare=A/RES/77/36&with=A/RES/74/29&as=marks');
  },
);

journey('a gap says that it is not here, and where it is', async ({ page, address }) => {
  await open(page, address, '?compare=A/RES/75/240&with=A/RES/77/36');
  await expect(
    page.getByText('El texto de 75/240 no está aquí, así que no se puede comparar.'),
  ).toBeVisible();
  await expect(page.locator('.gap-notice').getByRole('link', { name: /Texto oficial/ })).toHaveAttribute(
    'href',
    'https://docs.un.org/es/A/RES/75/240',
  );
});

journey('what is unknown says so', async ({ page, address }) => {
  await open(page, address, '?compare=A/RES/1/9999&with=A/RES/77/36');
  await expect(page.getByRole('alert')).toContainText('no se conoce');
  await open(page, address, `${PAIR}&p=op99`);
  await expect(page.getByText('El texto no tiene el párrafo op99.')).toBeVisible();
});

journey.describe('copying', () => {
  journey.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  journey('a comparison as text', async ({ page, address }) => {
    await open(page, address, PAIR);
    await page.getByRole('button', { name: 'Copiar como texto' }).click();
    await expect(page.getByText('Copiado')).toBeVisible();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('{+redundan+}');
  });
});
