import { expect, journey, open } from './journey.ts';
import { seriousFindings } from './serious-findings.ts';
import { SIZES } from './sizes.ts';

const VIEWS = {
  start: '',
  text: '?t=A/RES/78/16',
  recalls: '?t=A/RES/78/16&tab=recalls',
  'recalled by': '?t=A/RES/74/29&tab=recalled-by',
  about: '?t=A/RES/78/16&tab=about',
  gap: '?t=A/RES/73/266',
  evidence: '?from=A/RES/77/36&to=A/RES/75/240',
  'another document': '?t=file:UCCI-2024-call-to-action',
  unknown: '?t=A/RES/1/9999',
  table: '?v=table&l=en',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    journey.describe(`axe, ${colorScheme}, ${viewport.width}×${viewport.height}`, () => {
      journey.use({ colorScheme, viewport });
      journey('finds nothing serious in any view', async ({ page, address }) => {
        journey.setTimeout(240_000);
        for (const [name, view] of Object.entries(VIEWS)) {
          await open(page, address, view);
          await page.waitForLoadState('networkidle');
          const where = `${name}, ${colorScheme}, ${viewport.width}`;
          expect(await seriousFindings(page, where), where).toEqual([]);
          await page.screenshot({
            path: `test-results/pictures/${viewport.width}-${colorScheme}-${name.replaceAll(' ', '-')}.png`,
          });
        }
        await open(page, address);
        await page.getByRole('button', { name: /Biblioteca/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await seriousFindings(page, 'library'), 'library').toEqual([]);
        await page.screenshot({ path: `test-results/pictures/${viewport.width}-${colorScheme}-library.png` });
      });
    });
  }
}
