import type { Page } from '@playwright/test';
import { expect, journey, open, query } from './journey.ts';

/** Presses Tab until the focus is on an element of that selector and text; fails when it never comes there. */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(`${selector}:focus`);
    if ((await focused.count()) === 1 && ((await focused.textContent()) ?? '').startsWith(text)) return;
  }
  throw new Error(`Tab does not reach ${selector} ${text}.`);
}

/** Walks the map by arrow keys to a text: each lane from its end, then the lane above. */
async function walkTo(page: Page, id: string): Promise<void> {
  await tabTo(page, '[role=listbox]');
  const cursor = () => page.locator('[data-cursor]').getAttribute('data-cursor');
  for (let lane = 0; lane < 10; lane++) {
    await page.keyboard.press('End');
    let before: string | null = null;
    for (let here = await cursor(); here !== before; here = await cursor()) {
      if (here === id) return;
      before = here;
      await page.keyboard.press('ArrowLeft');
    }
    await page.keyboard.press('ArrowUp');
  }
  throw new Error(`The arrows do not reach ${id}.`);
}

journey.describe('everything again with the keyboard only', () => {
  journey('walk to a text, open it, follow a citation', async ({ page, address }) => {
    await open(page, address);
    await walkTo(page, 'A/RES/78/16');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
    await tabTo(page, '.document a.citation', '74/29');
    await expect(page.getByRole('tooltip')).toContainText('12 de diciembre de 2019');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
  });

  journey('walk along a citation and open its evidence', async ({ page, address }) => {
    await open(page, address, '?t=A/RES/77/36');
    await walkTo(page, 'A/RES/75/240');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => query(page)).toContain('from=A/RES/77/36&to=A/RES/75/240');
    await expect(page.locator('blockquote .paragraph-id')).toHaveText(['pp1', 'op1']);
  });

  journey('open a gap from the map', async ({ page, address }) => {
    await open(page, address);
    await walkTo(page, 'A/RES/73/266');
    await page.keyboard.press('Enter');
    await expect(page.locator('blockquote mark').first()).toHaveText('73/266');
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  });

  journey('tabs, table and its order', async ({ page, address }) => {
    await open(page, address, '?t=A/RES/78/16');
    await tabTo(page, '[role=tab]');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: /^Recuerda/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toContain('tab=recalls');
    await page.goto(`${address}?v=table`);
    await tabTo(page, 'th button', 'Fecha');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader', { name: 'Fecha' })).toHaveAttribute(
      'aria-sort',
      /ascending|descending/,
    );
  });

  journey('search with the slash key', async ({ page, address }) => {
    await open(page, address);
    await page.keyboard.press('/');
    await page.keyboard.type('74/29');
    await expect(page.getByRole('option').first()).toContainText('74/29');
    // The words of paragraphs come later than the names of texts.
    await expect(page.getByRole('listbox', { name: 'Buscar' }).getByRole('option')).toHaveCount(3);
    // Down and up again: the first is the text itself.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('?t=A/RES/74/29');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  });
});
