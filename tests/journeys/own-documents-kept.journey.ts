import { expect, journey, open } from './journey.ts';
import { chooseFiles, DRAFT, openLibrary } from './own-files.ts';

journey('what was kept and cannot be read is set aside and not lost', async ({ page, address }) => {
  await open(page, address);
  await chooseFiles(await openLibrary(page), DRAFT);
  await expect(page.getByText('proyecto.txt añadido')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('recalling');
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('documents', 'readwrite');
          const store = work.objectStore('documents');
          store.put({ key: 'roto', added: 'ayer', document: '<img onerror=alert(1)>' }, 'roto');
          const old = { format: 'recalling-corpus', version: 0, id: 'file:viejo' };
          store.put({ key: 'viejo', added: '2020-01-01T00:00:00.000Z', document: old }, 'viejo');
          work.addEventListener('complete', () => resolve());
          work.addEventListener('error', () => reject(new Error('not planted')));
        });
      }),
  );
  await page.reload();
  const library = await openLibrary(page);
  await expect(library.getByText('Esta versión no pudo leer 2 documentos conservados')).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Sus documentos' })).toContainText('1');
  const saving = page.waitForEvent('download');
  await library.getByRole('button', { name: 'Guardar lo encontrado' }).click();
  expect((await saving).suggestedFilename()).toBe('recalling-set-aside.json');
  await page.reload();
  const again = await openLibrary(page);
  await expect(again.getByText('Esta versión no pudo leer 2 documentos')).toBeVisible();
  await again.getByRole('button', { name: 'Quitarlo' }).click();
  await page.reload();
  await expect((await openLibrary(page)).getByText('Esta versión no pudo leer')).toHaveCount(0);
});

journey(
  'where the browser keeps nothing, documents work for the visit, and the page says so',
  async ({ page, address }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    await open(page, address);
    const library = await openLibrary(page);
    await expect(library.getByRole('alert')).toContainText('El navegador no permite');
    await chooseFiles(library, DRAFT);
    await expect(library.getByText('proyecto.txt añadido')).toBeVisible();
    await page.reload();
    await expect(
      (await openLibrary(page)).getByRole('heading', { name: 'Sus documentos' }),
    ).not.toContainText('1');
  },
);

journey('a full storage is told, and the document still works', async ({ page, address }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, DRAFT);
  await expect(library.getByRole('alert')).toContainText('No queda espacio');
  await expect(library.getByText('cita 5 textos')).toBeVisible();
});
