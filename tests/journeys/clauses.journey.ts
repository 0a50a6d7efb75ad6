import { expect, journey, open, query } from './journey.ts';

journey('from the margin of 78/16 pp5 to its history: impedir became prevenir', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  const mark = page.locator('#place-pp5').getByRole('link', { name: /^Historia del párrafo pp5/ });
  await expect(mark).toContainText('74/29');
  await mark.click();
  await expect.poll(() => query(page)).toBe('?t=A/RES/78/16&tab=clauses&p=pp5');
  const steps = page.locator('.history-step');
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toContainText('resolución 74/29, pp5');
  await expect(steps.first()).toContainText('impedir que los recursos');
  await expect(steps.last().locator('del')).toHaveText(/impedir/);
  await expect(steps.last().locator('ins')).toHaveText(/prevenir/);
  await expect(steps.last()).toContainText('4 años');
  await expect(steps.last().getByRole('link', { name: '77/37' }), 'a gap that may have it').toBeVisible();
});

journey(
  'the line of a clause is lit on the map, and no longer than its history is open',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16&tab=clauses&p=pp5');
    await expect(page.locator('path.lit-arc')).toHaveCount(1);
    await expect(page.locator('path.lit-arc')).toHaveAttribute('data-target', 'A/RES/74/29');
    await page.getByRole('link', { name: /todas las cláusulas/ }).click();
    await expect.poll(() => page.locator('path.lit-arc').count()).toBeGreaterThan(10);
  },
);

journey('a step opens its text at the paragraph', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&tab=clauses&p=pp5');
  await page.getByRole('link', { name: 'resolución 74/29, pp5' }).click();
  await expect.poll(() => query(page)).toBe('?t=A/RES/74/29&p=pp5');
  await expect(page.locator('[data-asked]')).toContainText('impedir');
});

journey(
  'all clauses of a text with what became of them, and what the text before had',
  async ({ page, address }) => {
    await open(page, address, '?t=A/RES/77/36&tab=clauses');
    await expect(page.locator('.clause-line[data-fate="changed"]').first()).toContainText(
      'modificado desde 74/29',
    );
    await expect(page.getByRole('heading', { name: /Párrafos de 74\/29 que ya no están/ })).toBeVisible();
    await page.getByRole('link', { name: /op7/ }).click();
    await expect(page.locator('.history-step')).toHaveCount(3);
  },
);

journey('where no earlier text is here nothing is called new', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/74/29&tab=clauses');
  await expect(
    page.getByText('Ningún texto anterior del mismo hilo está aquí', { exact: false }),
  ).toBeVisible();
  await expect(page.locator('.clause-line[data-fate="new"]')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Texto' }).click();
  await expect(page.locator('#place-pp1')).toBeVisible();
  await expect(page.locator('.clause-mark')).toHaveCount(0);
});

journey('by keyboard: from the text to the history and back', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&p=pp5&l=en');
  await page.locator('#place-pp5 .clause-mark').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Clauses' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: 'History of paragraph pp5 of 78/16' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('#place-pp5')).toBeVisible();
});

journey.describe('without the file of clauses', () => {
  journey.use({ expectedFaults: ['404'] });
  journey('the text is there, and the tab says that there is no history', async ({ page, address }) => {
    await page.route('**/clauses.json', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, address, '?t=A/RES/78/16');
    await expect(page.locator('#place-pp5')).toBeVisible();
    await expect(page.locator('.clause-mark')).toHaveCount(0);
    await page.getByRole('tab', { name: 'Cláusulas' }).click();
    await expect(
      page.getByText('Estos textos se publicaron sin la historia de sus cláusulas.'),
    ).toBeVisible();
  });
});
