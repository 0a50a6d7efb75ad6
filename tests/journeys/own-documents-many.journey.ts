import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, journey, open } from './journey.ts';
import { DRAFT, dropFiles, openLibrary } from './own-files.ts';

journey('a folder is read to any depth, in each of the formats that are words', async ({ page, address }) => {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-'));
  mkdirSync(join(folder, 'dentro', 'más'), { recursive: true });
  writeFileSync(join(folder, 'uno.txt'), DRAFT.text);
  writeFileSync(join(folder, 'dentro', 'dos.md'), DRAFT.text.replace('faros', 'puertos'));
  const html = DRAFT.text.replace('faros', 'ríos').replaceAll(/(.+)\n/g, '<p>$1</p>\n');
  writeFileSync(join(folder, 'dentro', 'más', 'tres.html'), `<!doctype html><title>x</title>${html}`);
  writeFileSync(join(folder, '.oculto'), 'del sistema');
  await open(page, address);
  const library = await openLibrary(page);
  await library.getByLabel('Elegir una carpeta…').setInputFiles(folder);
  await expect(library.locator('.outcomes > li')).toHaveCount(3);
  for (const name of ['uno.txt', 'dentro/dos.md', 'dentro/más/tres.html']) {
    const outcome = library.locator('.outcomes > li').filter({ hasText: name });
    await expect(outcome).toContainText('añadido');
    await expect(outcome).toContainText('cita 5 textos');
  }
  rmSync(folder, { recursive: true });
});

journey(
  'hundreds of files are read one after another, until somebody stops it',
  async ({ page, address }) => {
    await open(page, address);
    const total = 300;
    const files = Array.from({ length: total }, (_, at) => ({
      name: `proyecto-${String(at).padStart(3, '0')}.txt`,
      text: `${DRAFT.text}\n\nFaro número ${at}.\n`.repeat(4),
    }));
    await dropFiles(page, files);
    const library = page.getByRole('dialog', { name: 'Biblioteca' });
    await expect(library.getByText(/^Leyendo proyecto-\d+\.txt \([1-9]\d de 300\)$/)).toBeVisible();
    await expect(library.getByRole('progressbar').first()).toBeVisible();
    await library.getByRole('button', { name: 'Dejar de leer' }).click();
    await expect(library.getByRole('heading', { name: 'Qué resultó de 300 archivos' })).toBeVisible({
      timeout: 40_000,
    });
    const own = library.getByRole('heading', { name: 'Sus documentos' });
    const added = Number(/\d+/.exec(await own.innerText())?.[0] ?? 0);
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(total);

    // What was stopped can be offered again: what is there already is said to be.
    await library.getByRole('button', { name: 'Cerrar' }).click();
    await dropFiles(page, files.slice(0, 1));
    await expect(library.getByText('proyecto-000.txt ya estaba aquí')).toBeVisible();
  },
);
