import { misfits } from './fits.ts';
import { expect, journey, open } from './journey.ts';
import { speakPseudo } from './pseudo-locale.ts';
import { SIZES } from './sizes.ts';

const VIEWS = {
  start: '?l=en',
  text: '?t=A/RES/78/16&l=en',
  'recalled by': '?t=A/RES/74/29&tab=recalled-by&l=en',
  about: '?t=A/RES/78/311&tab=about&l=en',
  gap: '?t=A/RES/73/266&l=en',
  evidence: '?from=A/RES/77/36&to=A/RES/75/240&l=en',
  comparison: '?compare=A/RES/74/29&with=A/RES/77/36&l=en',
  clauses: '?t=A/RES/77/36&tab=clauses&l=en',
  wording: '?find=fines%20delictivos%20o%20terroristas&l=en',
  thread: '?thread=developments-in-the-field-of-information-and-telecommunications-in-the-context-o&l=en',
  route: '?route=A/RES/78/16&until=A/RES/36/103&l=en',
  table: '?v=table&l=en',
};

journey.use({ serviceWorkers: 'block' });

for (const viewport of SIZES) {
  journey.describe(`longer words from right to left, ${viewport.width}×${viewport.height}`, () => {
    journey.use({ viewport });
    journey('nothing is cut, nothing spills', async ({ page, address }) => {
      journey.setTimeout(180_000);
      await speakPseudo(page);
      for (const [name, view] of Object.entries(VIEWS)) {
        await open(page, address, view);
        await page.waitForLoadState('networkidle');
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await page.screenshot({
          path: `test-results/pictures/${viewport.width}-rtl-${name.replaceAll(' ', '-')}.png`,
        });
        expect.soft(await misfits(page), `${name} fits`).toEqual([]);
      }
      await page.locator('.library-button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.screenshot({ path: `test-results/pictures/${viewport.width}-rtl-library.png` });
      expect.soft(await misfits(page), 'the library fits').toEqual([]);
    });
  });
}

journey('the page is mirrored, time and texts are not', async ({ page, address }) => {
  await speakPseudo(page);
  await open(page, address, '?t=A/RES/78/16&l=en');
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} is not on the page`);
    return found;
  };
  const [name, settings, map, reader] = [
    await box('.header h1'),
    await box('.settings'),
    await box('.outlook'),
    await box('.reader'),
  ];
  expect(name.x).toBeGreaterThan(settings.x);
  expect(map.x).toBeGreaterThan(reader.x);
  const [early, late] = [
    await box('circle[data-node-id="A/RES/36/103"]'),
    await box('circle[data-node-id="A/RES/78/16"]'),
  ];
  expect(early.x).toBeLessThan(late.x);
  // The number of a paragraph is on the side that lines begin on; Spanish words run from the left all the same.
  const [number, words] = [await box('#place-pp1 .paragraph-margin'), await box('#place-pp1 p')];
  expect(number.x).toBeGreaterThan(words.x);
  const last = await page.locator('#place-pp1 p').evaluate((paragraph) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return [...range.getClientRects()].at(-1)!.left;
  });
  expect(last - words.x).toBeLessThan(words.width / 4);
});
