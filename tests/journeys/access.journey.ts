import { AxeBuilder } from '@axe-core/playwright';
import { expect, journey, open } from './journey.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
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
        journey.setTimeout(120_000);
        for (const [name, view] of Object.entries(VIEWS)) {
          await open(page, address, view);
          await page.waitForLoadState('networkidle');
          await expectNoSeriousFindings(page, `${name}, ${colorScheme}, ${viewport.width}`);
          await page.screenshot({
            path: `test-results/pictures/${viewport.width}-${colorScheme}-${name.replaceAll(' ', '-')}.png`,
          });
        }
        await open(page, address);
        await page.getByRole('button', { name: /Biblioteca/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoSeriousFindings(page, 'library');
        await page.screenshot({ path: `test-results/pictures/${viewport.width}-${colorScheme}-library.png` });
      });
    });
  }
}

async function expectNoSeriousFindings(
  page: ConstructorParameters<typeof AxeBuilder>[0]['page'],
  where: string,
) {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, `axe looked at ${where}`).toBeGreaterThan(10);
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(serious, where).toEqual([]);
}
