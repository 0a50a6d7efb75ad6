import { cutHints } from './fits.ts';
import { arrived, expect, journey, open, walk } from './journey.ts';
import { lookedAt, lookedAtInBothColours } from './looked-at.ts';
import { SIZES } from './sizes.ts';
import { VIEWS } from './views.ts';

// Every view in three sizes, two schemes of colours and three languages.
for (const [name, { view, shows }] of Object.entries(VIEWS)) {
  journey(`${name}: fits, and axe finds nothing serious`, async ({ page, address }) => {
    journey.setTimeout(120_000);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await open(page, address, view);
      await arrived(page, shows);
      await lookedAtInBothColours(page, `${name}, ${size.width}`);
      for (const language of ['en', 'fr']) {
        await walk(page, `${view}&l=${language}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await arrived(page, shows);
        const where = `${name}, ${size.width}, ${language}`;
        await lookedAt(page, where, 'all but colours');
        expect.soft(await cutHints(page), `${where} has room for hints`).toEqual([]);
      }
    }
  });
}

journey('the library: fits, and axe finds nothing serious', async ({ page, address }) => {
  journey.setTimeout(120_000);
  const library = page.getByRole('dialog');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await open(page, address);
    for (const language of ['es', 'en', 'fr']) {
      await walk(page, `?l=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.locator('.library-button').click();
      await expect(library).toBeVisible();
      await arrived(page, '[role=dialog], dialog');
      const name = `library, ${size.width}, ${language}`;
      if (language === 'es') await lookedAtInBothColours(page, name);
      else await lookedAt(page, name, 'all but colours');
      await page.keyboard.press('Escape');
      await expect(library).toHaveCount(0);
    }
  }
});
