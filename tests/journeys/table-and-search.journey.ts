import { expect, journey, open, query } from './journey.ts';

journey('the table sorts, and every number is a link', async ({ page, address }) => {
  await page.goto(`${address}?v=table`);
  const symbols = page.getByRole('table').locator('tbody th');
  await expect(symbols).toHaveCount(41 + 10);
  await page.getByRole('button', { name: 'Fecha' }).click();
  await expect(page.getByRole('columnheader', { name: 'Fecha' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(symbols.first()).toHaveText('217 A (III)');
  await page.getByRole('button', { name: 'La recuerdan' }).click();
  const counts = await page.locator('tbody td[data-column="recalledBy"]').allInnerTexts();
  const numbers = counts.map(Number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(numbers[0]).toBe(3);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '78/16', exact: true }) });
  await row.locator('[data-column="recalls"]').getByRole('link').click();
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&tab=recalls&v=table&o=recalledBy');
  await expect(page.getByRole('tab', { name: /Recuerda/ })).toHaveAttribute('aria-selected', 'true');
});

journey('the address holds how the table is sorted, and going back undoes it', async ({ page, address }) => {
  await open(page, address, '?v=table');
  const head = page.getByRole('columnheader', { name: /^La recuerdan/ });
  const first = page.locator('tbody tr').first();
  await head.getByRole('button').click();
  await expect.poll(() => query(page)).toBe('?v=table&o=recalledBy');
  const most = await first.textContent();
  await head.getByRole('button').click();
  await expect.poll(() => query(page)).toBe('?v=table&o=-recalledBy');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(first).toHaveText(most!);
});

journey('the table fits beside the reader, and counts what it shows', async ({ page, address }) => {
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${address}?v=table`);
    await expect(page.getByText('5 textos · 37 lagunas · 9 documentos que solo se mencionan')).toBeVisible();
    const spill = await page.locator('.table-view').evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(spill, `${width}`).toBeLessThanOrEqual(0);
  }
});

journey('search by symbol, in several spellings', async ({ page, address }) => {
  await open(page, address);
  for (const spelling of ['43/78 H', 'A/RES/43/78H', '43/78h', 'resolución 43/78 H']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(spelling);
    await expect(page.getByRole('option').first(), spelling).toContainText('43/78 H');
    await page.getByRole('option').first().click();
    expect(query(page), spelling).toBe('?t=A/RES/43/78H');
    await page.goBack();
  }
});

journey('a choice empties the box, and what is open already is led to', async ({ page, address }) => {
  await open(page, address);
  const box = page.getByRole('combobox', { name: 'Buscar' });
  const title = page.getByRole('heading', { level: 2 });
  for (const time of ['first', 'again']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('78/16');
    await expect(page.getByRole('option').first(), time).toContainText('78/16');
    await page.keyboard.press('Enter');
    await expect(title, time).toBeFocused();
    await expect(box, time).toHaveValue('');
  }
});

journey('a text found by a title in another language says by which', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('combobox', { name: 'Buscar' }).fill('programme of action');
  const found = page.getByRole('option', { name: 'resolución 78/16' });
  await expect(found).toContainText('Programa de acción');
  await expect(found.locator('.result-match')).toHaveText(/^Programme of action .* \(en inglés\)$/);
});

journey('search by title, accents folded, and nothing found', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('combobox', { name: 'Buscar' }).fill('programa de accion');
  await expect(page.getByRole('option').first()).toContainText('78/16');
  await page.getByRole('combobox', { name: 'Buscar' }).fill('ornitorrinco');
  await expect(page.getByText('Nada con «ornitorrinco»')).toBeVisible();
  await expect(page.getByText(/títulos solo constan en inglés: pruebe también en inglés/)).toBeVisible();
});

journey('the library tells what is here, what is missing and what is in doubt', async ({ page, address }) => {
  await open(page, address);
  await page.getByRole('button', { name: /Biblioteca/ }).click();
  const library = page.getByRole('dialog', { name: 'Biblioteca' });
  await expect(library.getByRole('heading', { name: 'Lagunas' })).toContainText('37');
  await expect(library.getByRole('heading', { name: 'Textos disponibles' })).toContainText('5');
  await expect(library.getByText('4 resoluciones · 1 otro documento')).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Dudas y notas' })).toContainText('0 dudas · 1 nota');
  await library.getByRole('button', { name: 'Dudas y notas' }).click();
  await expect(library.getByRole('heading', { name: 'Dudas y notas' })).toBeInViewport();
  await expect(library.getByRole('button', { name: 'Cerrar' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(library).toBeHidden();
});
