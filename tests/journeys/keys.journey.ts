import { arrived, expect, journey, open, query } from './journey.ts';
import { lookedAt, lookedAtInBothColours } from './looked-at.ts';
import { SIZES } from './sizes.ts';

journey(
  'a question mark lists what the keyboard can do, and not while somebody types',
  async ({ page, address }) => {
    await open(page, address);
    const list = page.getByRole('dialog', { name: 'Teclas' });
    await page.keyboard.press('?');
    await expect(list).toBeVisible();
    await expect(list).toContainText('A lo largo de las citas');
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await page.keyboard.press('/');
    await page.keyboard.type('?');
    await expect(page.locator('.search input')).toHaveValue('?');
    await expect(list).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Teclas' }).click();
    await expect(list).toBeVisible();
    // What is said holds: the list is of this page.
    await page.keyboard.press('Escape');
    const map = page.getByRole('listbox');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toMatch(/^\?t=/);
    await map.press('Escape');
    await expect.poll(() => query(page)).toBe('');
  },
);

journey('the list of keys fits, and axe finds nothing serious', async ({ page, address }) => {
  journey.setTimeout(120_000);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const language of ['es', 'en', 'fr']) {
      await open(page, address, `?l=${language}`);
      await page.keyboard.press('?');
      await arrived(page, 'dialog.keys');
      if (language === 'es') await lookedAtInBothColours(page, `keys, ${size.width}`);
      else await lookedAt(page, `keys, ${size.width}, ${language}`, 'all but colours');
    }
  }
});
