import type { Page } from '@playwright/test';
import { expect, journey, open, query } from './journey.ts';
import { picture } from './picture.ts';
import { seriousFindings } from './serious-findings.ts';

const WORDS = 'fines delictivos o terroristas';

/** Selects these words of a paragraph of the text that is open, as a double click and a drag would. */
async function selectWords(page: Page, paragraph: string, words: string): Promise<void> {
  await page.locator(paragraph).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  }, words);
}

journey('pasted words are found, and lead to both paragraphs', async ({ page, address }) => {
  await open(page, address);
  await page.keyboard.press('/');
  await page.keyboard.insertText(WORDS);
  await page.getByRole('option', { name: /Buscar la redacción/ }).click();
  await expect.poll(() => query(page)).toBe(`?find=${WORDS}`);
  await expect(page.getByText('2 párrafos lo dicen tal cual, en 2 textos')).toBeVisible();
  await expect(page.locator('.wording-summary')).toContainText('74/29, pp5, 12 de diciembre de 2019');
  for (const [name, id] of [
    ['74/29, pp5', 'A/RES/74/29'],
    ['78/16, pp5', 'A/RES/78/16'],
  ] as const) {
    await page.locator('.wording-groups').getByRole('link', { name }).click();
    await expect.poll(() => query(page)).toBe(`?t=${id}&p=pp5&find=${WORDS}`);
    await expect(page.locator('#place-pp5')).toBeInViewport();
    await expect(page.locator('#place-pp5 mark')).toHaveText(WORDS);
    await page.goBack();
  }
});

journey('paragraphs pasted at once are found each', async ({ page, address }) => {
  const pasted =
    '5. Considerando que es necesario impedir que los recursos\no las tecnologías de la información se utilicen con fines delictivos o terroristas,\nRecordando la Carta de las Naciones Unidas,\n\nDecide criar ornitorrincos azules.';
  await open(page, address);
  await page.getByRole('combobox', { name: 'Buscar' }).focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, pasted);
  await page.getByRole('option', { name: /Buscar la redacción/ }).click();
  await expect.poll(() => query(page)).toContain('terroristas, ¶ Recordando la Carta');
  const paragraphs = page.locator('.wording-paragraph');
  await expect(paragraphs).toHaveCount(3);
  await expect(paragraphs.nth(0).getByRole('heading', { level: 3 })).toContainText('Párrafo 1 de 3');
  await expect(paragraphs.nth(0).getByRole('link', { name: '74/29, pp5' }).first()).toBeVisible();
  await expect(paragraphs.nth(1).getByText(/lo dicen? tal cual/)).toBeVisible();
  await expect(paragraphs.nth(2)).toContainText('Ningún párrafo de los textos disponibles lo dice');
  await expect(page.getByLabel('Palabras o párrafo que buscar')).toHaveValue(/terroristas,\n\nRecordando/);
  expect(await seriousFindings(page, 'several paragraphs')).toEqual([]);
  await picture(page, 'wording-several');
});

journey('the first and the last to say the words are told', async ({ page, address }) => {
  await open(page, address, `?find=${encodeURIComponent(WORDS)}`);
  await expect(page.locator('.wording-summary')).toContainText('Por última vez en 78/16, pp5');
  const uses = page.locator('.wording-groups .line-head > span');
  await expect(uses.filter({ hasText: 'el primero' })).toContainText('74/29, pp5');
  await expect(uses.filter({ hasText: 'el último' })).toContainText('78/16, pp5');
  await picture(page, 'wording-first-last');
});

journey('a paragraph with other words is found as nearly the same', async ({ page, address }) => {
  const paragraph =
    'Considerando que es necesario impedir que los recursos o las tecnologías de la información se utilicen con fines delictivos o terroristas,';
  await open(page, address, `?find=${encodeURIComponent(paragraph)}`);
  const near = page
    .locator('.wording-groups')
    .filter({ has: page.getByRole('heading', { name: 'De forma parecida' }) });
  await expect(near.getByRole('link', { name: '78/16, pp5' })).toBeVisible();
  await expect(near.locator('li').first()).toContainText(/9\d\s?% de las palabras/);
});

journey('words selected in the text offer the search', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16&p=pp5');
  await expect(page.locator('#place-pp5')).toBeVisible();
  const offer = page.getByRole('link', { name: 'Buscar esta redacción' });
  // A text that is set anew, as when its clauses come, loses what was selected in it.
  await expect(async () => {
    await selectWords(page, '#place-pp5', WORDS);
    await expect(offer).toBeVisible({ timeout: 1000 });
  }).toPass();
  await offer.click();
  await expect.poll(() => query(page)).toBe(`?find=${WORDS}`);
  await expect(page.getByText('2 párrafos lo dicen tal cual, en 2 textos')).toBeVisible();
});

journey('what nobody says is told, and the words can be changed', async ({ page, address }) => {
  await open(page, address, '?find=ornitorrincos%20azules');
  await expect(
    page.getByText('Ningún párrafo de los textos disponibles lo dice', { exact: false }),
  ).toBeVisible();
  await page.getByLabel('Palabras o párrafo que buscar').fill('fines delictivos');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('?find=fines delictivos');
  await expect(page.locator('.wording-groups mark').first()).toHaveText('fines delictivos');
});

journey.describe('without the words of the corpus', () => {
  journey.use({ expectedFaults: ['404', '500'] });
  journey('the search says so, and a fault can be tried again', async ({ page, address }) => {
    await page.route('**/wording.json', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, address, `?find=${encodeURIComponent(WORDS)}`);
    await expect(page.getByText('sin el índice de su redacción', { exact: false })).toBeVisible();
    await page.unroute('**/wording.json');
    await page.route('**/wording/*.json', (route) => route.fulfill({ status: 500, body: '' }));
    await open(page, address, `?find=${encodeURIComponent(WORDS)}`);
    await expect(page.getByRole('alert')).toContainText('No se pudo leer del servidor');
    await page.unroute('**/wording/*.json');
    await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await expect(page.getByText('2 párrafos lo dicen tal cual, en 2 textos')).toBeVisible();
  });
});
