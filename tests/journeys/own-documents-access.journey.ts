import { arrived, expect, journey, open, walk } from './journey.ts';
import { lookedAtInBothColours } from './looked-at.ts';
import { chooseFiles, DRAFT, GAP_TEXT, openLibrary } from './own-files.ts';
import { SIZES } from './sizes.ts';

const PLACES = {
  'own check': { view: '?t=file:proyecto&tab=check', shows: '[role=tabpanel] section li' },
  'own clauses': { view: '?t=file:proyecto&tab=clauses', shows: '.clause-line' },
  'own versions': {
    view: '?compare=A/RES/75/240&with=A/RES/75/240&in=es-2&d=es',
    shows: '.pair ins',
  },
  'own table': { view: '?v=table&t=A/RES/75/240', shows: 'tbody tr' },
};

for (const viewport of SIZES) {
  journey.describe(`own documents, ${viewport.width}×${viewport.height}`, () => {
    journey.use({ viewport });
    journey('fit, and axe finds nothing serious', async ({ page, address }) => {
      journey.setTimeout(120_000);
      await open(page, address);
      const library = await openLibrary(page);
      await library.getByText('Pegar un texto').click();
      const second = { ...GAP_TEXT, name: 'llegada-2.md', text: GAP_TEXT.text.replace('de noche', 'de día') };
      const broken = { name: 'roto.pdf', mimeType: '', text: '%PDF-1.7' };
      await chooseFiles(library, DRAFT, GAP_TEXT, second, broken);
      await expect(library.locator('.outcomes > li')).toHaveCount(4);
      await library.getByRole('button', { name: 'Quitar todos…' }).click();
      await expect(library.getByRole('button', { name: 'Conservarlos' })).toBeVisible();
      await lookedAtInBothColours(page, 'own library');
      await library.getByRole('button', { name: 'Cerrar' }).click();
      await expect(library).toBeHidden();
      for (const [name, { view, shows }] of Object.entries(PLACES)) {
        await walk(page, view);
        await arrived(page, shows);
        await lookedAtInBothColours(page, name);
      }
    });
  });
}

journey('whoever removes documents by keyboard stays in the library', async ({ page, address }) => {
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, DRAFT, GAP_TEXT);
  const lines = library.locator('.own-list > li');
  await expect(lines).toHaveCount(2);
  const removeAll = library.getByRole('button', { name: 'Quitar todos…' });
  await removeAll.press('Enter');
  await page.keyboard.press('Enter');
  await expect(removeAll).toBeFocused();
  await library.getByRole('button', { name: 'Quitar llegada.md' }).press('Enter');
  await expect(lines).toHaveCount(1);
  await expect(lines).toBeFocused();
  await library.getByRole('button', { name: 'Quitar proyecto.txt' }).press('Enter');
  await expect(lines).toHaveCount(0);
  await expect(library.locator('#library-own')).toBeFocused();
});
