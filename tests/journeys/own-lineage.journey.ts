import { readFileSync } from 'node:fs';
import { misfits } from './fits.ts';
import { expect, journey, open, query } from './journey.ts';
import { chooseFiles, GAP_TEXT, openLibrary, type MadeFile } from './own-files.ts';

const SOURCE = readFileSync('data/sources/A-RES-78-16.es.txt', 'utf8').replaceAll('*', '');
/** An operative paragraph as 78/16 has it, so that a draft can take it over. */
const AGREED =
  /Decide también incluir en el programa provisional[^.]*\./.exec(SOURCE)?.[0].replaceAll(/\s+/g, ' ') ?? '';

function draft(name: string, lighthouse: string): MadeFile {
  return {
    name,
    mimeType: 'text/plain',
    text: `A/C.1/79/L.900
Distr. limitada
15 de octubre de 2024

Septuagésimo noveno período de sesiones
Primera Comisión
Tema 94 del programa
Avances en la esfera de la información y las telecomunicaciones en el contexto de la seguridad internacional

Argentina, Brasil y Uruguay: proyecto de resolución

Faros en el contexto de la seguridad internacional

La Asamblea General,

Recordando sus resoluciones 74/29, de 12 de diciembre de 2019, y 78/16, de 4 de diciembre de 2023,

1. Exhorta a los Estados a que ${lighthouse};

3. ${AGREED}
`,
  };
}

journey('the clauses of a draft have histories, marked as yours', async ({ page, address }) => {
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, draft('v1.txt', 'enciendan los faros de noche'));
  await expect(library.getByText('v1.txt añadido')).toBeVisible();
  await page.goto(`${address}?t=A/C.1/79/L.900&tab=clauses`);
  const panel = page.getByRole('tabpanel');
  await expect(
    panel.getByText(/Suyo, y calculado en este equipo entre \d+ textos? publicados?/),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'Faros en el contexto de la seguridad internacional',
  );
  await expect(page.getByRole('main').locator('time[datetime="2024-10-15"]').first()).toBeVisible();
  const agenda = panel.locator('.clause-line').filter({ hasText: 'op3' }).first();
  await expect(agenda).toContainText('78/16');
  await expect(panel.getByRole('heading', { name: /Párrafos de 78\/16 que ya no están/ })).toBeVisible();
  await agenda.getByRole('link').click();
  await expect(panel.locator('.history-step[data-current]')).toContainText('suyo');
  await expect(panel.locator('.history-step').first()).not.toContainText('suyo');
  // In the margin of the text as well.
  await page.goto(`${address}?t=A/C.1/79/L.900`);
  await expect(panel.locator('.clause-mark').filter({ hasText: '78/16' }).first()).toBeVisible();
});

journey('a text that fills a gap stands in the histories of published clauses', async ({ page, address }) => {
  await open(page, address);
  const later = readFileSync('data/sources/A-RES-77-36.es.txt', 'utf8').replaceAll('*', '');
  // Nobody here had said it before 77/36.
  const paragraph = /^Reconociendo.*,$/m.exec(later)?.[0] ?? '';
  const text = GAP_TEXT.text.replace('1. *Decide*', `${paragraph}\n\n1. *Decide*`);
  await page.goto(`${address}?t=A/RES/77/36&tab=clauses&p=pp3`);
  const steps = page.getByRole('tabpanel').locator('.history-step');
  await expect(steps).toHaveCount(1);
  await chooseFiles(await openLibrary(page), { ...GAP_TEXT, text });
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toContainText('75/240');
  await expect(steps.first()).toContainText('suyo');
  await expect(steps.last()).toContainText('igual que en 75/240');
});

journey('two files of one symbol are both kept, and compared', async ({ page, address }) => {
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(
    library,
    draft('v1.txt', 'enciendan los faros de noche'),
    draft('v2.txt', 'enciendan los faros de noche y en la niebla'),
  );
  await expect(library.getByText('otra versión de un texto que ya está aquí')).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Sus documentos' })).toContainText('2');
  const second = library
    .locator('.own-list > li')
    .filter({ has: page.locator('.own-file', { hasText: 'v2.txt' }) });
  await second.getByRole('link', { name: 'español · v1.txt' }).click();
  await expect.poll(() => query(page)).toBe('?compare=A/C.1/79/L.900&with=A/C.1/79/L.900&in=es-2&d=es');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toContainText('Dos versiones');
  await expect(main.locator('ins').filter({ hasText: 'y en la niebla' })).toBeVisible();
  await main
    .getByRole('link', { name: /A\/C\.1\/79\/L\.900/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'español · v2.txt' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('y en la niebla');
});

journey('the check tells of numbers that jump, and who agreed on the words', async ({ page, address }) => {
  await open(page, address);
  await chooseFiles(await openLibrary(page), draft('v1.txt', 'enciendan los faros'));
  await expect(page.getByText('v1.txt añadido')).toBeVisible();
  await page.goto(`${address}?t=A/C.1/79/L.900&tab=check`);
  await expect(page.getByText('op3 viene después de op1')).toBeVisible();
  let letCome = (): void => {};
  const mayCome = new Promise<void>((resolve) => (letCome = resolve));
  await page.route('**/wording/*.json', async (route) => {
    await mayCome;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Buscar párrafo a párrafo' }).click();
  const searching = page.getByRole('tabpanel').getByText('Buscando…');
  await expect(searching).toBeVisible();
  letCome();
  const closest = page.locator('.closest > li').filter({ hasText: /^op3/ });
  await expect(searching).toHaveCount(0);
  await expect(closest.getByRole('link', { name: '78/16, op5' })).toBeVisible();
});

journey('the words of own documents are found, and marked as yours', async ({ page, address }) => {
  await open(page, address);
  await chooseFiles(await openLibrary(page), draft('v1.txt', 'enciendan los faros de noche'));
  await expect(page.getByText('v1.txt añadido')).toBeVisible();
  await page.goto(`${address}?find=enciendan los faros`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: /En sus documentos/ })).toContainText('1');
  await expect(main.getByRole('link', { name: /A\/C\.1\/79\/L\.900/ }).first()).toBeVisible();
});

journey('a document that is removed while it is open says so', async ({ page, address }) => {
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, {
    name: 'mío.txt',
    mimeType: 'text/plain',
    text: 'Un texto mío sobre los faros y las resoluciones.',
  });
  await library.getByRole('list').getByRole('link', { name: 'mío' }).first().click();
  const again = await openLibrary(page);
  await again.getByRole('button', { name: 'Quitar mío.txt' }).click();
  await again.getByRole('button', { name: 'Cerrar' }).click();
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('se quitó de este navegador');
  await expect(notice.getByRole('link')).toHaveCount(0);
});

journey(
  'what a paragraph of the Council comes from is named within the margin',
  async ({ page, address }) => {
    const resolution = (number: number, date: string): MadeFile => ({
      name: `${number}.txt`,
      mimeType: 'text/plain',
      text: `S/RES/${number} (2000)
Consejo de Seguridad
${date}

Resolución ${number} (2000)

El Consejo de Seguridad,

Recordando los faros que guían de noche a los barcos hacia los puertos y las costas de todos los mares,

1. Exhorta a los Estados a que enciendan los faros de noche y los apaguen de día en todos los puertos;

2. Decide seguir ocupándose de la cuestión.
`,
    });
    await open(page, address);
    const library = await openLibrary(page);
    await chooseFiles(
      library,
      resolution(1314, '11 de agosto de 2000'),
      resolution(1325, '31 de octubre de 2000'),
    );
    await expect(library.getByText('1325.txt añadido')).toBeVisible();
    await page.goto(`${address}?t=S/RES/1325(2000)`);
    await expect(page.locator('.clause-mark').filter({ hasText: '1314' }).first()).toBeVisible();
    expect(await misfits(page)).toEqual([]);
  },
);
