import { expect, journey, open } from './journey.ts';
import { chooseFiles, DRAFT, GAP_TEXT, openLibrary } from './own-files.ts';
import { seriousFindings } from './serious-findings.ts';
import { SIZES } from './sizes.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    journey.describe(`own documents, ${colorScheme}, ${viewport.width}×${viewport.height}`, () => {
      journey.use({ colorScheme, viewport });
      journey('fit, and axe finds nothing serious', async ({ page, address }) => {
        journey.setTimeout(180_000);
        await open(page, address);
        const library = await openLibrary(page);
        await library.getByText('Pegar un texto').click();
        const second = {
          ...GAP_TEXT,
          name: 'llegada-2.md',
          text: GAP_TEXT.text.replace('de noche', 'de día'),
        };
        const broken = { name: 'roto.pdf', mimeType: '', text: '%PDF-1.7' };
        await chooseFiles(library, DRAFT, GAP_TEXT, second, broken);
        await expect(library.locator('.outcomes > li')).toHaveCount(4);
        await library.getByRole('button', { name: 'Quitar todos…' }).click();
        const spill = await library.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(spill, 'library').toBeLessThanOrEqual(0);
        const places = new Map<string, () => Promise<unknown>>([
          ['own-library', () => Promise.resolve()],
          ['own-check', () => page.goto(`${address}?t=file:proyecto&tab=check`)],
          ['own-clauses', () => page.goto(`${address}?t=file:proyecto&tab=clauses`)],
          ['own-versions', () => page.goto(`${address}?compare=A/RES/75/240&with=A/RES/75/240&in=es-2&d=es`)],
          ['own-table', () => page.goto(`${address}?v=table&t=A/RES/75/240`)],
        ]);
        for (const [name, go] of places) {
          await go();
          await page.waitForLoadState('networkidle');
          expect(await seriousFindings(page, name), name).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, name).toBeLessThanOrEqual(0);
          await page.screenshot({
            path: `test-results/pictures/${viewport.width}-${colorScheme}-${name}.png`,
          });
        }
      });
    });
  }
}
