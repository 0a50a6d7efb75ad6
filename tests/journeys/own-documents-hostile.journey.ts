import { readFileSync } from 'node:fs';
import { publishedDocument } from '../../src/model/published-document.ts';
import { madeDocument } from '../fixtures/made-document.ts';
import { expect, journey, open } from './journey.ts';
import { chooseFiles, DRAFT, dropFiles, openLibrary } from './own-files.ts';

const ATTACK = `<img src=x onerror="globalThis.attacked=1"><script>globalThis.attacked=2</script>`;

journey('hostile files change nothing and run nothing', async ({ page, address }) => {
  await open(page, address);
  await dropFiles(page, [
    { name: `a<b onmouseover=alert(1)>.txt`, text: DRAFT.text.replaceAll('faros', ATTACK) },
    {
      name: 'b.html',
      text: `<a href="javascript:globalThis.attacked=3" onclick="globalThis.attacked=4">77/36</a> ${DRAFT.text} ${ATTACK}`,
    },
    { name: 'c\u202Efdp.txt', text: `\u202E${DRAFT.text}\u0007\u2066` },
    { name: 'd.docx', text: 'PK\u0003\u0004 y nada más' },
    { name: 'e.pdf', text: `%PDF-1.7\n${'<'.repeat(100_000)}` },
    { name: 'f.txt', text: 65 * 1024 * 1024 },
    { name: 'g.txt', text: '( '.repeat(500_000) },
    { name: 'h.json', text: '{"__proto__": {"attacked": 5}, "format": "recalling-own-documents"' },
    {
      name: 'i.json',
      text: '{"__proto__": {"attacked": 5}, "format": "recalling-own-documents", "version": 1, "documents": [{"key": "x", "added": "2026-01-01T00:00:00.000Z", "document": {"id": "file:x", "text": "<script>"}}]}',
    },
  ]);
  const library = page.getByRole('dialog', { name: 'Biblioteca' });
  await expect(library.locator('.outcomes > li')).toHaveCount(9, { timeout: 50_000 });
  await expect(
    library.getByText('El archivo es demasiado grande (65 MB; el límite es 64 MB).'),
  ).toBeVisible();
  await expect(library.getByText(/No es un archivo de documentos guardados/)).toHaveCount(2);
  await expect(library.getByText('c-fdp.txt').first()).toBeVisible();
  const ids = await library
    .locator('.own-list li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const id of ids) {
    await page.goto(new URL(id, address).href);
    await expect(page.getByRole('tabpanel')).toBeVisible();
    const attacked = await page.evaluate(
      () => (globalThis as { attacked?: number }).attacked ?? ({} as { attacked?: number }).attacked,
    );
    expect(attacked, id).toBeUndefined();
    await expect(page.locator('#page script, #page img, #page [onerror], #page [onclick]')).toHaveCount(0);
    await expect(page.locator('[href^="javascript:"]')).toHaveCount(0);
  }
  expect(ids.length).toBeGreaterThanOrEqual(3);
});

journey('a title that XML cannot hold spoils no picture of the map', async ({ page, address }) => {
  const title = 'Lighthouses \u0001 at night';
  const documents = [60, 61, 62].map((session) => ({
    key: `${session}.txt`,
    added: '2026-01-01T00:00:00.000Z',
    document: publishedDocument(
      madeDocument({
        symbol: `A/RES/${session}/7`,
        title,
        agendaItem: { number: '7', title },
        date: `${1945 + session}-12-01`,
      }),
    ),
  }));
  const text = JSON.stringify({ format: 'recalling-own-documents', version: 1, documents });
  await open(page, address);
  const library = await openLibrary(page);
  await chooseFiles(library, { name: 'saved.json', mimeType: 'application/json', text });
  await expect(library.locator('.own-list > li')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Compartir' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /SVG/ }).click();
  const svg = readFileSync(await (await downloading).path(), 'utf8');
  expect(svg).toContain('Lighthouses');
  const isWhole = await page.evaluate(
    (file) => new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  );
  expect(isWhole).toBe(true);
});

journey.describe('the worker', () => {
  journey.use({ expectedFaults: ['Content Security Policy'] });

  journey('lives by the policy of the page, whatever the server says', async ({ page, address }) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await open(page, address);
    await chooseFiles(await openLibrary(page), DRAFT);
    await expect(page.getByText('proyecto.txt añadido')).toBeVisible();
    const [worker] = page.workers();
    const said = await worker?.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'left',
        () => 'refused',
      ),
    );
    expect(said).toBe('refused');
  });
});
