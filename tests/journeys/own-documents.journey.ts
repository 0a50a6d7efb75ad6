import { readFileSync } from 'node:fs';
import { writeDocx } from '../fixtures/formats/write-docx.ts';
import { writePdf } from '../fixtures/formats/write-pdf.ts';
import { expect, journey, open, query } from './journey.ts';
import { chooseFiles, DRAFT, dropFiles, GAP_TEXT, openLibrary } from './own-files.ts';

journey('a dropped draft is read, checked, kept, and removed without a trace', async ({ page, address }) => {
  await open(page, address);
  await dropFiles(page, [DRAFT]);
  const library = page.getByRole('dialog', { name: 'Biblioteca' });
  await expect(library.getByText('proyecto.txt añadido')).toBeVisible();
  await expect(library.getByText('cita 5 textos')).toBeVisible();
  await library.getByRole('list').getByRole('link', { name: 'proyecto' }).first().click();
  await expect(library).toBeHidden();
  await expect(page.getByRole('tabpanel')).toContainText('los faros deben estar encendidos');
  await expect(page.getByRole('main').getByText('suyo', { exact: true })).toBeVisible();

  await page.getByRole('tab', { name: 'Revisión' }).click();
  await expect.poll(() => query(page)).toBe('?t=file:proyecto&tab=check');
  const check = page.getByRole('tabpanel');
  await expect(check.getByText('inferido de su título o de lo que recuerda')).toBeVisible();
  const newer = check.locator('section').filter({ hasText: 'Más reciente que lo que cita' });
  await expect(newer.getByRole('listitem')).toHaveCount(1);
  await expect(newer.getByRole('link', { name: 'resolución 78/16' })).toBeVisible();
  await expect(newer.getByRole('link', { name: 'anunciada en 77/36' })).toBeVisible();
  const leftOut = check.locator('section').filter({ hasText: 'Lo que no recuerda' });
  await expect(leftOut.getByRole('link', { name: 'resolución 54/49' })).toBeVisible();
  await expect(leftOut.getByRole('link', { name: 'resolución 53/70' })).toHaveCount(0);
  // The draft gives 75/240 a day that others do not.
  await expect(check.locator('section').filter({ hasText: 'Por aclarar' })).toContainText(
    '30 de diciembre de 2020',
  );

  await page.reload();
  await expect(page.getByRole('tab', { name: 'Revisión' })).toHaveAttribute('aria-selected', 'true');
  const again = await openLibrary(page);
  await expect(again.getByRole('heading', { name: 'Sus documentos' })).toContainText('1');
  await again.getByRole('button', { name: 'Quitar proyecto.txt' }).click();
  await expect(again.getByRole('heading', { name: 'Sus documentos' })).not.toContainText('1');
  await page.reload();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.goto(`${address}?v=table`);
  await expect(page.getByRole('table').locator('tbody th')).toHaveCount(41 + 10);
});

journey('a gap whose text arrives is a gap no more, until the text is removed', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/75/240');
  await expect(page.getByRole('main').getByText('laguna', { exact: true })).toBeVisible();
  const library = await openLibrary(page);
  await expect(library.getByRole('heading', { name: 'Lagunas' })).toContainText('37');
  await chooseFiles(library, GAP_TEXT);
  await expect(library.getByText('cierra una laguna · cita 2 textos')).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Lagunas' })).toContainText('36');
  await library.getByRole('button', { name: 'Cerrar' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('los faros se enciendan de noche');
  await page.getByRole('combobox', { name: 'Buscar' }).fill('75/240');
  await expect(page.getByRole('option').first()).toContainText('75/240');
  await page.keyboard.press('Escape');
  const again = await openLibrary(page);
  await again.getByRole('button', { name: 'Quitar todos…' }).click();
  await again.getByRole('button', { name: 'Quitar', exact: true }).last().click();
  await expect(again.getByRole('heading', { name: 'Lagunas' })).toContainText('37');
  await again.getByRole('button', { name: 'Cerrar' }).click();
  await expect(page.getByRole('main').getByText('laguna', { exact: true })).toBeVisible();
});

journey(
  'Word, PDF and a folder are read; what cannot be is named, and the rest goes on',
  async ({ page, address }) => {
    await open(page, address);
    const library = await openLibrary(page);
    await chooseFiles(
      library,
      { name: 'faros.docx', mimeType: 'application/octet-stream', bytes: writeDocx() },
      { name: 'roto.pdf', mimeType: 'application/pdf', text: '%PDF-1.7 y nada más' },
      { name: 'vacío.txt', mimeType: 'text/plain', text: ' ' },
      { name: 'faros.pdf', mimeType: 'application/pdf', bytes: writePdf() },
    );
    const outcomes = library.locator('.outcomes > li');
    await expect(outcomes).toHaveCount(4);
    await expect(outcomes.nth(0)).toContainText('El PDF está dañado');
    await expect(outcomes.nth(1)).toContainText('vacío');
    await expect(outcomes.nth(2)).toContainText('faros.docx añadido');
    await expect(outcomes.nth(3)).toContainText('faros.pdf añadido');
    await outcomes.nth(2).getByRole('link', { name: 'resolución 90/7' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Safety of lighthouses');
    await expect(page.getByRole('link', { name: '88/4' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^inglés · faros/ })).toHaveCount(2);
  },
);

journey('another version of a published text stands beside it', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/74/29');
  const source = readFileSync('data/sources/A-RES-74-29.es.txt', 'utf8');
  const library = await openLibrary(page);
  await chooseFiles(library, {
    name: 'mi-74-29.txt',
    mimeType: 'text/plain',
    text: `${source}\n\nEl faro se enciende de noche.\n`,
  });
  await expect(library.getByText('otra versión de un texto que ya está aquí')).toBeVisible();
  await library.getByRole('button', { name: 'Cerrar' }).click();
  await expect(page.getByRole('tabpanel')).not.toContainText('El faro');
  await page.getByRole('button', { name: 'español · mi-74-29.txt' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('El faro se enciende');
  await expect.poll(() => query(page)).toBe('?t=A/RES/74/29&d=es-2');
  await page.getByRole('tab', { name: 'Revisión' }).click();
  await page.getByRole('button', { name: 'Buscar párrafo a párrafo' }).click();
  const closest = page.getByRole('listitem').filter({ hasText: /^op1/ });
  await expect(closest.getByRole('link', { name: /^7\d\/\d+, op1/ })).toBeVisible();
  await expect(closest).toContainText('Las mismas palabras en');
  await page.getByRole('tab', { name: 'Texto' }).click();
  await page.getByRole('button', { name: 'español', exact: true }).click();
  await expect(page.getByRole('tabpanel')).not.toContainText('El faro');
});

journey(
  'by keyboard alone: paste a text, save all as one file, remove, take it in again',
  async ({ page, address }) => {
    await open(page, address);
    await page.getByRole('button', { name: /Biblioteca/ }).focus();
    await page.keyboard.press('Enter');
    const library = page.getByRole('dialog', { name: 'Biblioteca' });
    await library.getByText('Pegar un texto').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mi borrador');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(DRAFT.text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(library.getByText('Mi borrador.txt añadido')).toBeVisible();

    await library.getByRole('button', { name: 'Guardar todos en un archivo' }).focus();
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = await (await saving).path();
    await library.getByRole('button', { name: 'Quitar todos…' }).focus();
    await page.keyboard.press('Enter');
    // The keyboard is on the button that loses nothing.
    await expect(library.getByRole('button', { name: 'Conservarlos' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(library.getByRole('heading', { name: 'Sus documentos' })).not.toContainText('1');
    await library.getByLabel('Recuperar un archivo guardado…').setInputFiles({
      name: 'recalling-documents.json',
      mimeType: 'application/json',
      buffer: readFileSync(saved),
    });
    await expect(library.getByText('recalling-documents.json añadido')).toBeVisible();
    await expect(library.getByRole('heading', { name: 'Sus documentos' })).toContainText('1');
  },
);

journey('what only an own text cited leaves the map with it', async ({ page, address }) => {
  await open(page, address);
  const library = await openLibrary(page);
  const text = GAP_TEXT.text.replace(
    '74/29, de 12 de diciembre de 2019',
    '66/290, de 10 de septiembre de 2012',
  );
  await chooseFiles(library, { ...GAP_TEXT, text });
  await expect(page.locator('circle[data-node-id="A/RES/66/290"]')).toHaveCount(1);
  await library.getByRole('button', { name: 'Quitar llegada.md' }).click();
  await expect(page.locator('circle[data-node-id="A/RES/66/290"]')).toHaveCount(0);
  await library.getByRole('button', { name: 'Cerrar' }).click();
  await expect(page.locator('[data-drawn="true"]')).toBeVisible();
  await expect(page.locator('circle[data-node-id*="/RES/"]')).toHaveCount(41);
});
