import { misfits } from './fits.ts';
import { arrived, expect, journey, open } from './journey.ts';
import { picture } from './picture.ts';
import { speakPseudo } from './pseudo-locale.ts';
import { SIZES } from './sizes.ts';
import { VIEWS } from './views.ts';

/** Of the kinds of view, those in which the words of the interface stand among each other in different ways. */
const ASKED = [
  'start',
  'text',
  'recalled by',
  'about another',
  'gap',
  'evidence',
  'comparison',
  'clauses',
  'wording',
  'thread',
  'route',
  'table',
  'filtered away',
];

journey.use({ serviceWorkers: 'block' });

for (const viewport of SIZES) {
  journey.describe(`longer words from right to left, ${viewport.width}×${viewport.height}`, () => {
    journey.use({ viewport });
    journey('nothing is cut, nothing spills', async ({ page, address }) => {
      journey.setTimeout(120_000);
      await speakPseudo(page);
      for (const name of ASKED) {
        const { view, shows } = VIEWS[name]!;
        await open(page, address, `${view}&l=en`);
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        await arrived(page, shows);
        await picture(page, `rtl ${name}`);
        expect.soft(await misfits(page), `${name} fits`).toEqual([]);
      }
      await page.locator('.library-button').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await arrived(page, 'dialog, [role=dialog]');
      await picture(page, 'rtl library');
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
