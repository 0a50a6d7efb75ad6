import type { Locator, Page } from '@playwright/test';
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
  await expect(again.getByText('Esta versión no pudo leer')).toHaveCount(0);
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

journey('what was removed is said, and can be taken back', async ({ page, address }) => {
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, DRAFT);
  const title = library.getByRole('heading', { name: 'Sus documentos' });
  await expect(title).toContainText('1');
  await library.getByRole('button', { name: 'Quitar proyecto.txt' }).click();
  await expect(title).not.toContainText('1');
  await expect(library.getByRole('status').filter({ hasText: 'Quitado: proyecto.txt.' })).toBeVisible();
  await library.getByRole('button', { name: 'Deshacer' }).click();
  await expect(title).toContainText('1');
  await expect(library.locator('#library-own')).toBeFocused();
  await expect(library.getByText('Quitado: proyecto.txt.')).toHaveCount(0);
  await page.reload();
  await expect((await openLibrary(page)).getByRole('button', { name: 'Quitar proyecto.txt' })).toBeVisible();
});

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

/** Pastes a text without giving it a name. */
async function paste(page: Page, words: string): Promise<Locator> {
  const library = await openLibrary(page);
  await library.getByText('Pegar un texto').click();
  await library.getByRole('textbox', { name: 'Texto' }).fill(words);
  await library.getByRole('button', { name: 'Añadir este texto' }).click();
  return library;
}

/** The own documents of a window that is opened now, by their names. */
async function keptNames(page: Page, address: string): Promise<string[]> {
  await open(page, address);
  const removals = (await openLibrary(page)).getByRole('button', { name: /^Quitar .*\.txt$/ });
  await removals.first().waitFor();
  return removals.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
}

const [ONE, TWO] = ['faros', 'puertos'].map(
  (word) => `La Asamblea General,\n\n1. Decide cuidar los ${word}.\n`,
);

journey(
  'what was pasted and not added is there when the library is opened again',
  async ({ page, address }) => {
    await open(page, address);
    const library = await openLibrary(page);
    await library.getByText('Pegar un texto').click();
    await library.getByRole('textbox', { name: 'Texto' }).fill(ONE ?? '');
    await page.keyboard.press('Escape');
    await expect(library).toBeHidden();
    await expect((await openLibrary(page)).getByRole('textbox', { name: 'Texto' })).toHaveValue(ONE ?? '');
    await library.getByRole('button', { name: 'Añadir este texto' }).click();
    await expect(library.getByText('Texto pegado.txt añadido')).toBeVisible();
    await expect(library.getByRole('textbox', { name: 'Texto' })).toHaveValue('');
  },
);

journey('texts pasted in two windows are both kept', async ({ page, context, address }) => {
  const other = await context.newPage();
  await open(page, address);
  await open(other, address);
  // A window behind another draws hardly anything.
  await page.bringToFront();
  await expect((await paste(page, ONE ?? '')).getByText('Texto pegado.txt añadido')).toBeVisible();
  await other.bringToFront();
  await expect((await paste(other, TWO ?? '')).getByText('Texto pegado (2).txt añadido')).toBeVisible();
  await other.close();
  expect(await keptNames(page, address)).toEqual(['Quitar Texto pegado (2).txt', 'Quitar Texto pegado.txt']);
});

journey(
  'what one window removes is what it shows, and not what another has kept in its place',
  async ({ page, context, address }) => {
    const other = await context.newPage();
    await open(page, address);
    await open(other, address);
    await page.bringToFront();
    const library = await openLibrary(page);
    await chooseFiles(library, DRAFT);
    await expect(library.getByText('proyecto.txt añadido')).toBeVisible();
    await other.bringToFront();
    const there = await openLibrary(other);
    await chooseFiles(there, { ...DRAFT, text: DRAFT.text.replace('de noche', 'de día') });
    await expect(there.getByText('proyecto.txt añadido')).toBeVisible();
    await page.bringToFront();
    await library.getByRole('button', { name: 'Quitar proyecto.txt' }).click();
    await expect(library.locator('.own-list > li')).toHaveCount(0);
    await page.reload();
    const lines = (await openLibrary(page)).locator('.own-list > li');
    await expect(lines).toHaveCount(1);
    await page.getByRole('button', { name: 'Quitar proyecto.txt' }).click();
    await expect(lines).toHaveCount(0);
    await page.reload();
    await expect((await openLibrary(page)).locator('.own-list > li')).toHaveCount(0);
  },
);

journey(
  'a text pasted before the storage answers is kept beside those it holds',
  async ({ page, context, address }) => {
    await open(page, address);
    await expect((await paste(page, ONE ?? '')).getByText('Texto pegado.txt añadido')).toBeVisible();
    // As long as this window holds the storage, no other can read it.
    await page.evaluate(() => {
      indexedDB.open('recalling').addEventListener('success', (event) => {
        const work = (event.target as IDBOpenDBRequest).result.transaction(
          ['documents', 'aside'],
          'readwrite',
        );
        const hold = () => {
          if (document.title === 'released') return;
          work.objectStore('aside').count().addEventListener('success', hold);
        };
        hold();
      });
    });
    const other = await context.newPage();
    await open(other, address);
    const library = await paste(other, TWO ?? '');
    await expect(library.getByText('Texto pegado.txt añadido')).toBeVisible();
    await page.evaluate(() => {
      document.title = 'released';
    });
    await expect(library.getByText('Texto pegado (2).txt añadido')).toBeVisible();
    await page.close();
    expect(await keptNames(other, address)).toHaveLength(2);
  },
);

journey.describe('where what reads files cannot be fetched', () => {
  journey.use({ expectedFaults: ['Failed to load resource', 'net::ERR_FAILED'] });

  journey('a pasted text is not lost', async ({ page, address }) => {
    await page.route('**/assets/own-documents-desk-*.js', (route) => route.abort());
    await open(page, address);
    const library = await paste(page, ONE ?? '');
    await expect(
      library.getByText('No se pudo obtener la parte de la página que lee archivos'),
    ).toBeVisible();
    await expect(library.getByRole('textbox', { name: 'Texto' })).toHaveValue(ONE ?? '');
  });
});
