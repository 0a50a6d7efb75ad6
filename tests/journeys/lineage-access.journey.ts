import { expect, journey, open } from './journey.ts';
import { seriousFindings } from './serious-findings.ts';
import { SIZES } from './sizes.ts';

const VIEWS = {
  comparison: '?compare=A/RES/74/29&with=A/RES/77/36&p=pp2',
  'comparison in one column': '?compare=A/RES/77/36&with=A/RES/78/16&as=marks&only=changes',
  'comparison with a gap': '?compare=A/RES/75/240&with=A/RES/77/36',
  clauses: '?t=A/RES/77/36&tab=clauses',
  'clause history': '?t=A/RES/78/16&tab=clauses&p=pp5',
  wording: '?find=fines%20delictivos%20o%20terroristas',
  'words in a text': '?t=A/RES/78/16&p=pp5&find=fines%20delictivos',
  thread: '?thread=developments-in-the-field-of-information-and-telecommunications-in-the-context-o&l=en',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    journey.describe(`the story of the words, ${colorScheme}, ${viewport.width}×${viewport.height}`, () => {
      journey.use({ colorScheme, viewport });
      journey('fits, and axe finds nothing serious', async ({ page, address }) => {
        journey.setTimeout(180_000);
        for (const [name, view] of Object.entries(VIEWS)) {
          await open(page, address, view);
          await page.waitForLoadState('networkidle');
          expect.soft(await seriousFindings(page, name), name).toEqual([]);
          const spill = await page.evaluate(() => {
            const reader = document.querySelector('.reader') ?? document.body;
            return Math.max(
              reader.scrollWidth - reader.clientWidth,
              document.documentElement.scrollWidth - innerWidth,
              document.documentElement.scrollHeight - innerHeight,
            );
          });
          expect.soft(spill, `${name} stays within its pane`).toBeLessThanOrEqual(0);
          await page.screenshot({
            path: `test-results/pictures/${viewport.width}-${colorScheme}-${name.replaceAll(' ', '-')}.png`,
          });
        }
      });
    });
  }
}
