import { writePdf } from '../fixtures/formats/write-pdf.ts';
import { expect, journey, open } from './journey.ts';
import { chooseFiles, DRAFT, openLibrary } from './own-files.ts';
import { servePlainly } from './plain-server.ts';

journey.use({
  address: async ({ browserName }, provide) => {
    expect(browserName).toBe('chromium');
    const server = await servePlainly('/a/b/', () => 'dist');
    await provide(server.address);
    server.stop();
  },
});

journey('the build works from a folder of a plain web server', async ({ page, address }) => {
  await open(page, address, '?t=A/RES/78/16');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Programa de acción');
  await page.getByRole('tabpanel').getByRole('link', { name: '74/29', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Avances en la esfera');
});

journey(
  'all that it fetches is there: clauses, wordings, fonts, the worker that reads PDFs',
  async ({ page, context, address }) => {
    const missing: string[] = [];
    const fetched: string[] = [];
    context.on('response', (response) => {
      fetched.push(response.url());
      if (response.status() >= 400) missing.push(response.url());
    });
    await open(page, address, '?t=A/RES/78/16&tab=clauses');
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
    await page.goto(`${address}?find=las%20tecnolog%C3%ADas%20de%20la%20informaci%C3%B3n`);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await open(page, address);
    const library = await openLibrary(page);
    await chooseFiles(library, DRAFT, { name: 'faros.pdf', mimeType: 'application/pdf', bytes: writePdf() });
    await expect(library.getByText('faros.pdf añadido')).toBeVisible();
    expect(missing).toEqual([]);
    expect(fetched.filter((url) => !url.startsWith(address) && !url.startsWith('blob:'))).toEqual([]);
    // Maps for the scripts of PDFs lie where the worker looks for them.
    const workers = fetched.filter((url) => /\/assets\/[^/]*worker[^/]*\.js$/i.test(url));
    expect(workers.length).toBeGreaterThan(0);
    const map = new URL('cmaps/UniGB-UCS2-H.bcmap', workers[0]).href;
    expect((await page.request.get(map)).ok()).toBe(true);
  },
);
