import { readFileSync } from 'node:fs';
import { expect, journey, open, query } from './journey.ts';
import { chooseFiles, DRAFT, openLibrary } from './own-files.ts';

journey(
  'what stands in an own version only is found, and leads to that version',
  async ({ page, address }) => {
    await open(page, address);
    const source = readFileSync('data/sources/A-RES-74-29.es.txt', 'utf8');
    const library = await openLibrary(page);
    await chooseFiles(library, {
      name: 'mi-74-29.txt',
      mimeType: 'text/plain',
      text: source
        .replace('prevenir', 'alumbrar con faros y prevenir')
        .replace('impedir', 'alumbrar con faros e impedir'),
    });
    await expect(library.getByText('otra versión de un texto que ya está aquí')).toBeVisible();
    await library.getByRole('button', { name: 'Cerrar' }).click();
    await page.getByRole('combobox', { name: 'Buscar' }).fill('alumbrar con faros');
    const found = page.getByRole('option', { name: /^74\/29, pp5/ });
    await expect(found).toContainText('alumbrar con faros');
    await found.click();
    await expect.poll(() => query(page)).toBe('?t=A/RES/74/29&p=pp5&find=alumbrar con faros&d=es-2');
    await expect(page.locator('#place-pp5 mark')).toHaveText('alumbrar con faros');

    // By the wording, too.
    await page.goto(`${address}?find=alumbrar%20con%20faros`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /74\/29, pp5/ })
      .first()
      .click();
    await expect.poll(() => query(page)).toContain('d=es-2');
  },
);

for (const { language, name, text, asked, marked } of [
  {
    language: 'Chinese',
    name: '草案.txt',
    text: '大会，\n\n回顾其2019年12月12日第74/29号决议，\n\n1. 促请各国在夜间点亮灯塔；\n',
    asked: '点亮灯塔',
    marked: '点亮灯塔',
  },
  {
    language: 'Arabic',
    name: 'مشروع.txt',
    text: 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 74/29 المؤرخ 12 كانون الأول/ديسمبر 2019،\n\n1 - تدعو الدول إلى إنارة المنارات ليلا؛\n',
    asked: 'المنارات ليلاً',
    marked: 'المنارات ليلا',
  },
]) {
  journey(`words of ${language} are told apart and found`, async ({ page, address }) => {
    await open(page, address);
    const library = await openLibrary(page);
    await chooseFiles(library, { name, mimeType: 'text/plain', text });
    await expect(library.getByText('cita 1 texto')).toBeVisible();
    await library.getByRole('button', { name: 'Cerrar' }).click();
    await page.getByRole('combobox', { name: 'Buscar' }).fill(asked);
    const found = page
      .getByRole('option')
      .filter({ has: page.locator('mark') })
      .first();
    await expect(found.locator('mark').first()).toBeVisible();
    const marks = await found.locator('mark').allInnerTexts();
    expect(marks.join(language === 'Chinese' ? '' : ' ')).toContain(marked);
    await found.click();
    await expect(page.locator('[data-asked] mark').first()).toBeVisible();
  });
}

journey(
  'words that no address can hold are looked for by their beginning, and that is said',
  async ({ page, address }) => {
    const long = Array.from({ length: 400 }, (_, at) => `faro${at}`).join(' ');
    await open(page, address, '?find=fines%20delictivos');
    const field = page.getByLabel('Palabras o párrafo que buscar');
    const said = page.getByText('Lo que no cabe en una dirección se busca por su comienzo.');
    await expect(said).toHaveCount(0);
    await field.fill(long);
    await expect(said).toBeVisible();
    await field.fill(Array.from({ length: 8 }, (_, at) => `${at}${long.slice(0, 1400)}`).join('\n\n'));
    await expect(page.getByText(/^De 8 párrafos se buscan los \d primeros\.$/)).toBeVisible();

    // A paragraph of a draft as well: the whole of it is compared, and its link says by what it searches.
    const library = await openLibrary(page);
    await chooseFiles(library, {
      ...DRAFT,
      text: DRAFT.text.replace('enciendan los faros', `enciendan ${long}`),
    });
    await expect(library.getByText('proyecto.txt añadido')).toBeVisible();
    await page.goto(`${address}?t=file:proyecto&tab=check`);
    await page.getByRole('button', { name: 'Buscar párrafo a párrafo' }).click();
    const paragraph = page.locator('.closest > li').filter({ hasText: /^op1/ });
    await expect(paragraph.locator('.closest-words')).toContainText(/ …$/);
    await expect(paragraph).toContainText('Ninguna redacción parecida');
  },
);
